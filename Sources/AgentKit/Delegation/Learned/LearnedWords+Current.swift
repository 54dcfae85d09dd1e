extension LearnedWords {
  /// The words in use.
  ///
  /// `swift run -c release benchmarks refit --write` fits them anew to `Tests/Fixtures/routing` and writes them here.
  package static let current = LearnedWords(
    speakers: [
      (
        "code-reviewer",
        """
        would_you 137 says 93 what_would 91 think_of 82 wrote 79 risky_in 78 <path> 77 thoughts 73
        add 72 risky 70 copy 68 a_human 65 human 65 in_production 64 it_in 64 my_dockerfile 59
        you_let 59 i_wrote 58 should_i 57 would_a 57 <file> 56 of_our 55 production 55 roast 55
        wrote_this 55 whether_the 54 tell_me 52 2am 51 is_it 51 any_good 50 what_you 50
        bash_script 49 i_merge 49 work 49 bash 48 rate 47 you'd 47 look_at 45 risk 45 did_i 44
        critical 43 criticise 43 feedback 43 first 43 just_tell 43 this_dockerfile 43 to_the 43
        it_the 42 mr 42 somebody 42 bad 41 in_<file> 41 judgement 41 reviewer 41 to_merge 41
        honest 40 run_it 40 contractor 37 style 37 i_have 36 in_<path> 36 leak_in 36 linter 36
        opinion 36 quality 36 root 36 what_do 36 dockerfile 35 experience 35 decent 34 do_you 34
        example 34 it_with 34 justify 34 leaks 34 of_it 34 our_repo 34 race 34 security 34 two 34
        what_you'd 34 before_i 33 beginner 33 i_make 33 i_want 33 it_is 33 parser 33 script 33
        five 32 in_this 32 object_to 32 the_first 32 you_be 32 before_this 31 in_my 31 me_what 31
        object 31 pr 31 dockerfile_of 30 function 30 is_the 30 stupid 30 this_goes 30 mistakes_in 29
        touch_the 29 you'd_object 29 change 28 does_it 28 first_dockerfile 28 have_a 28 it_do 28
        junior 28 module 28 recipe 28 staging 28 copilot 27 hand 27 handling 27 input 27 me_as 27
        mistakes 27 over_the 27 patch 27 proper 27 sanitised 27 to_be 27 and_i 26 brutal 26
        check_whether 26 of_the 26 of_this 26 only_say 26 open_for 26 pool 26 read 26 rewrote 26
        the_user 26 this_is 26 a_teammate 25 boot_it 25 build 25 chatgpt 25 comfortable 25 dodgy 25
        has_been 25 it_does 25 mostly 25 say_what 25 teammate 25 what_should 25 with_it 25
        are_the 24 break 24 code_that 24 copied_this 24 i_copied 24 is_our 24 kubernetes 24
        python 24 reads_it 24 spring_boot 24 tests_in 24 that_would 24 the_kubernetes 24
        thing_for 24 user 24 wise 24 you_think 24 it_any 23 make 23 spring 23 a_colleague 22
        and_one 22 app_and 22 at_it 22 correct 22 first_time 22 it_would 22 maintain 22 multi 22
        multi_stage 22 phoenix 22 the_change 22 a_week 21 ashamed 21 cause 21 changes_in 21
        for_our 21 form 21 i_don't 21 look_over 21 merge_this 21 repo 21 talk 21 talk_to 21
        that_i 21 the_worker 21 time 21 my_pr 20 person 20 the_new 20 the_test 20 this_branch 20
        """
      ),
      (
        "review.code",
        """
        you_let 104 risky_in 81 <path> 79 wrote_this 76 i_wrote 75 2am 71 risky 69 wrote 64
        would_you 63 i_merge 61 me_what 58 in_<file> 54 what_you'd 53 object 51 object_to 51 read 51
        bash_script 50 look_at 50 rate 50 bash 49 of_our 48 somebody 48 you'd_object 48 def 46
        in_<path> 46 junior 46 you'd 46 criticise 45 critical 44 only_say 44 five 43 say_what 43
        before_i 41 mr 41 parser 41 root 41 run_it 41 tell_me 41 bad 40 in_production 40 it_is 40
        think_of 40 to_merge 40 to_the 40 has_been 39 it_the 39 quality 39 my_pr 38 what_you 38
        example 37 it_with 37 justify 37 our_repo 37 script 37 security 37 <file> 36 it_in 36
        leak_in 36 race 36 in_this 35 leaks 35 days 34 function 34 the_change 34 bought 33
        bought_a 33 changes_in 33 cto 33 handling 33 me_your 33 of_their 33 thursday 33 titled 33
        and_i 32 codebase 32 just_tell 32 load 32 module 32 p 32 this_in 32 before_this 31 of_the 31
        touch_the 31 honest 30 line 30 opinion 30 this_goes 30 branch 29 company 29 form 29
        the_code 29 to_a 29 have_a 28 look_over 28 open_for 28 python 28 reviewer 28 whether_the 28
        brutal 27 changes_and 27 check_whether 27 error 27 input 27 on_the 27 opinion_on 27 patch 27
        pool 27 rewrote 27 sanitised 27 that_would 27 the_user 27 any_good 26 break 26 maintain 26
        mostly 26 my_pull 26 proper 26 repo 26 says 26 time 26 to_be 26 a_junior 25 are_the 25
        correct 25 dodgy 25 hand 25 is_it 25 tests_in 25 the_staging 25 user 25 wise 25
        you_review 25 a_small 24 code_that 24 could_you 24 is_our 24 kubernetes 24 reads_it 24
        small 24 stupid 24 the_kubernetes 24 a_week 23 at_it 23 auth 23 can_take 23 cause 23
        embarrassing 23 first_time 23 it_would 23 of_this 23 production 23 review_my 23 say_to 23
        take_it 23 tear 23 the_test 23 the_worker 23 this_branch 23 do_anything 22 for_two 22
        i've_been 22 see 22 session 22 staging 22 star 22 staring_at 22 talk 22 talk_to 22
        two_days 22 and_tell 21 clean 21 day_and 21 diff 21 does_it 21 i_can 21 it_do 21 or_did 21
        over_the 21 overlook 21 ready 21 typescript 21 you_say 21 at_this 20 bug 20
        """
      ),
      (
        "review.dockerfile",
        """
        dockerfile 151 what_would 133 thoughts 117 add 104 copy 94 would_you 91 approved 88 says 81
        would_a 75 feedback 73 i_want 73 review 73 this_dockerfile 73 as_a 72 build 72 risk 70
        a_human 68 human 68 recipe 67 on_it 65 changed_the 64 write_in 64 container 63
        my_dockerfile 63 should_i 62 approve_or 61 you_write 61 write 60 roast 56 just_give 54
        linter 54 think_of 53 falcon 51 new_container 51 one_or 51 two 50 word 50 reason 49
        and_one 48 comments_on 47 do_a 46 review_of 46 in_the 43 judgement 43 the_dockerfile 43
        the_new 43 want_a 43 first_dockerfile 42 teammate 42 what_do 42 a_teammate 41 this_is 41
        comment 40 contractor 40 i_have 40 style 38 for_the 36 decent 35 do_you 35 first 35 me_as 35
        dockerfile_of 34 in_my 34 the_pr 34 work 34 beginner 33 i_make 33 production 33 with_it 33
        and_what 32 what_should 31 mistakes_in 30 it_in 29 like_a 29 mistakes 29 but_i 28 i_can't 28
        is_it 28 give 27 boot_it 26 chatgpt 26 comfortable 26 did_i 26 good_and 26 i_copied 26
        it_does 26 thing_for 26 whether_the 26 wrote 26 <file> 25 copied_this 25 in_pr 25
        in_production 25 of_it 25 that_i 25 verdict 25 you_be 25 any_good 24 for_our 24 pr 24
        a_colleague 23 multi 23 multi_stage 23 phoenix 23 sent 23 spat 23 you_think 23 app_and 22
        dockerfile_for 22 request 22 tell_me 22 trust 22 trust_it 22 you_approve 22 colleague 21
        copilot 21 give_me 21 vendor 21 what's_good 21 what's_the 21 have_to 20 judge 20
        on_<file> 20 person 20
        """
      ),
      (
        "container-security",
        """
        <image> 139 of_our 110 image 107 ship 105 container 89 vulns 89 privileged 82 latest 79
        our_docker 71 packages 69 configured 68 in_<image> 68 said 68 which_of 66 daemon 61
        against 60 vulnerabilities 60 img 59 commit 58 jenkins 58 log4j 56 our_image 56 pentester 56
        public 55 security 55 list 54 pen 54 arg 53 run 53 the_img 51 is_there 50 last 50
        our_containers 50 in_our 49 has_a 48 inside 48 last_week 48 did_someone 47 leave 47
        open_source 47 people 47 that_the 47 baked 46 key 46 are_there 45 criticals_in 45 i_run 45
        is_<image> 45 to_the 44 before_i 43 build 43 by_our 43 rest 43 the_rest 43 find 42 i_want 42
        through_the 42 built 41 dockerfile_has 41 bad 40 if_there 40 packages_are 40 tag 40
        anywhere 39 are_any 39 compose 39 from_which 39 lib 39 meeting 39 shop 39 are_we 38
        did_<image> 38 forbids 38 i_think 38 is_it 38 list_the 38 only_images 38 pass 38 think_i 38
        which_commit 38 and_we 37 which_versions 37 check 36 container_with 36 fewer 36 file 36
        source 36 to_my 36 token 36 a_red 35 build_and 35 built_by 35 critical 35 debian 35 setup 35
        shows_a 35 build_can 34 etl 34 fresh 34 in_wordpress 34 it_at 34 month 34 switch_from 34
        the_python 34 anybody 33 container_and 33 docker 33 docker_desktop 33 full 33 h 33 hit 33
        is_our 33 next_to 33 open 33 password_in 33 pem 33 php_container 33 policy 33 with_some 33
        access 32 alpine 32 and_tell 32 are_in 32 can_someone 32 can_you 32 container_what 32
        cves 32 env 32 go_through 32 layers 32 library 32 me_if 32 so_that 32 standard 32 teams 32
        to_say 32 told 32 although_the 31 c 31 come_on 31 of_every 31 readable 31 tag_latest 31
        technical 31 the_project 31 the_wiki 31 with_tag 31 app 30 confidential 30 docker_daemon 30
        gpl 30 i_push 30 repo 30 the_layers 30 there_more 30 this_image 30 xz 30 any_known 29
        check_if 29 contains 29 in_the 29 is_my 29 it_from 29 nasty 29 news 29 numbers 29 prod 29
        switch 29 trust 29 used 29 wiki 29 affected 28 any_of 28 by_the 28 claims 28 dockerfile 28
        i_committed 28 into_the 28 it_i 28 log_in 28 our_<image> 28 really_built 28 root 28 w 28
        was_really 28 week_is 28 with_our 28 are_my 27 every_container 27 everybody 27 followed_a 27
        i_followed 27 leave_a 27 published 27 repo_and 27 rule 27 signed 27 stick 27 stick_to 27
        tester 27 tight 27 what_is 27 youtube 27 and_i've 26 docker_hub 26 forgoten 26
        host's_network 26 i've_no 26 like_that 26 monday_and 26 on_friday 26 or_a 26 php 26
        set_up 26 shouldn't_be 26 this_repo 26 version_of 26 want_the 26 wants_proof 26 admin 25
        auditor 25 compose_and 25 gpl_stuff 25 holes 25 if_the 25 libwebp 25 machine 25 my_image 25
        our_app 25 over_the 25 pen_test 25 red 25 root_user 25 see 25 set 25 still_in 25
        the_cluster 25 they'll 25 thumbs 25 version 25 compose_file 24 environment 24 from_the 24
        go_to 24 hardened 24 host 24 image's_layers 24 images_contain 24 is_configured 24
        kubernetes_files 24 pods 24 run_privileged 24 running_containers 24 safe 24 secrets_in 24
        shout 24 tutorial 24 which_packages 24 you_tell 24 and_nothing 23 built_it 23
        certificate_on 23 desktop 23 for_the 23 i_be 23 in_what 23 kubernetes 23 list_for 23
        nobody_should 23 plaintext 23 seal 23 the_bank 23 the_public 23 there's_something 23
        there_that 23 they_need 23 and_the 22 any_passwords 22 anybody_leave 22 be_sure 22 clue 22
        cluster 22 daemon_and 22 did_anybody 22 directly 22 gitleaks 22 inside_our 22 kind_of 22
        monday 22 next_week 22 no_clue 22 npmrc 22 older 22 our_compose 22 part 22 push_to 22 pw 22
        rights 22 runing 22 running_with 22 able_to 21 about_our 21 be_able 21 certificate 21
        corporate 21 customer 21 fails_with 21 fine 21 fix_available 21 i_upload 21 in_its 21
        layers_of 21 on_prod 21 one_of 21 says_no 21 show 21 upload_<image> 21 weak 21 which_is 21
        app_has 20 available 20 bank 20 do_we 20 encrypt 20 file_in 20 insecure 20 our_rails 20
        rails_app 20 sure_the 20 the_dockerfile 20 the_host 20 we_ship 20
        """
      ),
      (
        "security.policy",
        """
        built 125 latest 118 by_our 97 is_<image> 96 image 95 root 82 provenance 80 slsa 76
        slsa_provenance 76 built_by 71 against 70 rule 70 pass 64 signed 63 built_from 62 pods 62
        meeting 59 really_built 59 was_really 59 only_images 58 attestation 57 claims 57 <image> 55
        i_want 54 nobody_should 54 able_to 52 be_able 52 policy 51 prove_that 51 prod 49 prove 49
        docker_hub 48 incident 48 start_a 48 this_image 47 weeks 47 ci 46 tag 46 to_start 46
        last_week 45 start 45 are_we 43 from_our 43 stick 43 stick_to 43 does_the 42 repo 42
        that_the 42 our_own 41 privileged 41 board 40 hub 40 compose 39 forbids 39 match 39
        match_the 39 none 39 <file> 38 signed_by 38 the_bank 38 bank 37 it's_been 37 refused 37
        repo_it 37 last 36 change_board 35 confirm 35 our_ci 35 and_nothing 34 comply 34 directly 34
        corporate 33 fails_with 33 from_docker 33 going_to 33 image_on 33 points_to 33 reason 33
        whether_<image> 33 although_the 32 does_<image> 32 on_prod 32 repo_and 32 root_user 32
        tag_latest 32 teams 32 the_cluster 32 the_wiki 32 to_say 32 wiki 32 with_tag 32 as_root 31
        block 31 can_you 31 company 31 it_i 31 trust 31 allowed 30 anywhere 30 of_<image> 30
        on_the 30 to_our 30 want_the 30 cluster 29 keep 29 our_repo 29 says_no 29 approved 28
        point 28 image_from 27 said 27 user 27 baseline 26 be_sure 26 certificate_on 26 i_be 26
        on_<image> 26 seal 26 should_be 26 tell_me 26 built_it 25 change 25 come_from 25
        compose_and 25 failed 25 kind_of 25 kubernetes 25 kubernetes_files 25 make_sure 25
        our_compose 25 to_have 25 base 24 certificate 24 download 24 formulate 24 in_prod 24
        our_net 24 our_pipeline 24 pipeline 24 they_want 24 a_random 23 developers 23 environment 23
        how_can 23 impossible 23 non_root 23 ran 23 random 23 sure_the 23 that_must 23 used 23
        with_what 23 against_our 22 before_the 22 it_was 22 non 22 people 22 rules_for 22
        technical 22 that_every 22 the_rules 22 what's_the 22 break_the 21 conftest 21 latest_tag 21
        the_company 21 the_repo 21 the_thing 21 wants_proof 21 deploy 20 our_github 20 proof 20
        with_an 20
        """
      ),
      (
        "security.posture",
        """
        configured 116 container 110 daemon 91 host 88 our_docker 84 docker 80 privileged 78 run 71
        said 68 safe 66 pen 60 setup 60 jenkins 59 i_run 55 running_with 54 of_our 53
        our_containers 53 are_my 51 followed_a 51 i_followed 51 youtube 51 follow 50 tutorial 50
        is_my 48 machine 47 pentester 45 security 45 set 45 my_containers 44 come_on 43 are_there 41
        set_up 41 pen_test 40 whether_our 39 auditor 38 to_know 37 admin 36 container_what 36
        php_container 36 standard 36 they'll 36 with_some 36 daemon_and 35 bad 34 hardened 34
        to_the 34 want_to 34 not_asking 33 php 33 with_our 33 and_the 32 container_with 32
        install 32 rights 32 they_need 32 docker_daemon 31 see 31 are_any 30 first 30 on_this 30
        which_of 30 ask 29 failed 29 over_the 28 test 28 too_many 28 an_auditor 27 and_i've 27
        i've_no 27 i_want 27 monday 27 monday_and 27 on_monday 27 tight 27 cves 26 host's_network 26
        is_configured 26 run_privileged 25 clue 24 heard 24 host_i 24 i_was 24 internet_on 24
        is_it 24 is_open 24 item 24 no_clue 24 on_one 24 open_to 24 run_the 24 runing 24 sin 24
        that_bad 24 the_daemon 24 the_machine 24 they_should 24 told 24 by_the 23 containers_are 23
        next_week 23 our_hosts 23 power 23 some_container 23 wrong_with 23 like_that 22 one_of 22
        the_host 22 the_internet 22 wrong 22 a_container 21 a_friend 21 because_of 21 breakout 21
        container_for 21 friends 21 homelab 21 how_i 21 insecure 21 port 21 server 21 things_is 21
        this_server 21 thursday 21 trivial 21 would_be 21 beforehand 20 but_is 20 ha 20 host_by 20
        is_named 20 it_really 20 network 20 rest_of 20 the_book 20 them_on 20 unprivileged 20
        """
      ),
      (
        "security.sbom",
        """
        xz 159 anywhere 147 anybody 119 know_whether 119 packages 118 list 100 inside 91
        our_image 91 packages_are 85 contains 83 are_in 81 images_contain 75 core 71 of_our 69
        which_of 66 from_which 65 image_and 65 version 64 did_<image> 61 which_commit 61
        and_which 58 gpl 58 ship 58 liblzma 56 library 56 commit 55 in_<image> 54 inside_our 52
        which_versions 51 etl 49 lib 49 which_packages 49 the_python 48 what_packages 48 i'm_not 45
        gpl_stuff 41 python 41 licence 39 list_the 39 image 38 in_what 38 <image> 37 need_the 37
        about_the 36 anywhere_in 36 build_and 36 everybody 36 part 36 talking_about 36 talk 34
        do_we 32 mean 32 and_what 31 compliance 30 there_any 30 we_have 30 in_a 29 cves 28 i_need 28
        is_inside 27 cves_i 25 i_mean 25 interest 25 packages_in 25 sbom_of 25 archive 24
        backdoor 23 commit_and 23 hold 23 in_our 23 in_trainer 23 the_xz 23 xz_backdoor 23
        does_it 22 is_there 22 our_base 22 sit_in 22 and_licences 21 every_library 21 get 21
        in_there 21 library_with 21 machine_readable 21 sits 21 the_full 21 trainer 21 a_machine 20
        else_is 20 not_after 20 wants 20 what_else 20
        """
      ),
      (
        "security.scan",
        """
        scan 102 vulns 97 image_<image> 93 needs 86 <image> 84 vulnerabilities 84 ship 77
        criticals_in 74 sbom 70 hit 66 critical 62 log4j 59 fewer 57 fresh 56 image 56 debian 55
        holes 54 shop 54 alpine 53 available 53 fix_available 53 switch_from 53 a_fix 52 switch 52
        fix 51 make_the 51 last 50 our_app 50 scan_the 49 nasty 48 security 48 find 46 news 46
        push 45 affected 44 known 44 with_a 44 a_red 43 c 42 desktop 42 docker_desktop 42 h 42
        next_to 42 shows_a 42 app 41 before_i 41 customer 41 to_my 40 in_wordpress 39 my_image 39
        stop 39 any_known 38 have_to 38 numbers 38 red 38 is_the 37 has_a 36 make 36 on_<image> 36
        the_image 36 bad 35 bug 35 is_our 35 week_is 35 last_week 34 lock 34 our_<image> 34
        full_of 33 this_morning 33 what_is 33 file_please 32 show 32 we_ship 32 wordpress 32
        from_this 31 that_the 31 check_on 30 do_i 29 i_upload 29 in_its 29 is_it 29 local 29
        morning's 29 our_running 29 scan_<image> 29 upload_<image> 29 weak 29 in_any 28 says 28
        thing_from 28 trivy 28 any_of 27 push_it 27 in_it 26 libwebp 26 month 26 the_scanner 26
        thumbs 26 about_our 25 any_critical 25 before_we 25 go_to 25 i_push 25 list 25 on_our 25
        shout 25 so_that 25 style 25 from_last 24 if_the 24 it_look 24 last_month 24 list_for 24
        local_build 24 look_like 24 published 24 scanner 24 the_customer 24 version 24
        for_vulnerabilities 23 legacy 23 scan_on 23 to_go 23 what_it 23 by_the 22 docker_scout 22
        just_built 22 release 22 scout 22 available_in 21 fixable 21 i'm_the 21 of_which 21
        officer 21 only_list 21 overview_of 21 for_<image> 20 go_away 20 overview 20
        """
      ),
      (
        "security.secrets",
        """
        in_the 112 secret 75 public 73 leave 65 env 64 repo 63 key 62 token 62 check 61 the_image 59
        baked 57 file 57 arg 55 in_<image> 55 i_think 54 did_someone 53 for_secrets 53 project 53
        think_i 52 open_source 51 source 50 is_there 48 if_there 47 layers 47 pem 47 open 46 img 45
        dockerfile_has 42 i_committed 42 to_the 42 friday 40 on_friday 40 rest 40 the_rest 40
        confidential 39 copy 39 the_project 39 there_more 39 image_for 38 still_in 38 through_the 38
        <image> 37 access 37 container 37 into_the 37 password_in 37 readable 37 in_our 36
        build_can 35 scan_this 35 this_image 35 and_we 34 can_someone 34 dockerfile 34 it_at 34
        pull 34 it_from 33 or_a 33 the_img 33 the_layers 33 w 33 with_the 33 commit 32 leave_a 32
        log_in 32 the_dockerfile 32 secrets_in 31 build 30 image 30 of_every 30 can_you 29
        check_if 29 container_and 29 in_this 29 of_the 29 the_file 28 shouldn't_be 27 somewhere 27
        the_repo 27 forgoten 26 layers_of 26 scan 26 before_i 25 fine 25 gitleaks 25 called 24
        image's_layers 24 our_containers 24 private_key 24 there's_something 24 there_that 24
        any_passwords 23 anybody_leave 23 did_anybody 23 every_container 23 me_if 23 more_like 23
        npmrc 23 plaintext 23 push_to 23 pw 23 the_public 23 there_are 23 anybody 22 aws 22 box 22
        cves 22 dir 22 file_in 22 left 22 look_through 22 scan_the 22 sits 22 read 21 run 21
        app_has 20 as_it 20 called_<file> 20 credentials_in 20 encrypt 20 in_there 20 our_rails 20
        rails_app 20 which_is 20
        """
      ),
      (
        "docker-operations",
        """
        jenkins 136 gitlab 123 ci 109 gigs 103 grafana 103 pihole 103 nextcloud 97 runner 95
        <image> 93 delete 90 gitlab_runner 90 redis 89 n8n 85 give 84 registry 81 web 78 ecr 77
        build_of 76 db 76 disconnect 76 jellyfin 74 get 72 node 72 sonarr 72 svc42 70 2g 69 cap 68
        me_whether 66 move 66 worker 66 nginx 65 turn 65 why_is 65 srv 63 throw 63 drop 62 curl 61
        minutes 60 harbor 59 container 58 net 58 vol 56 right_now 55 <file> 54 api 54 mysql 54
        notebook 54 back_up 52 build 52 compose 52 local 52 mustn't 52 night 52 proxy 52 queue 52
        version 52 npm 51 port 51 keep 50 kick 50 use 50 billing 49 name 49 exited 48 since_the 48
        each_time 47 fetch 47 need_the 47 with_the 47 kill 46 promote_<image> 46 newest 45
        or_with 45 qa 45 warning 45 disk 44 docker 44 for_me 44 minio 44 start 44 traefik 44
        cache 43 dev 43 install 43 postgres 43 the_deploy 43 <path> 42 cron 42 every_commit 42
        kafka 42 put_<file> 42 trainer 42 wordpress 42 acme 41 answer 41 ctr 41 finished 41
        i_need 41 jupyter 41 mail 41 mailhog 41 true 41 db01 40 env_of 40 live 40 on_again 40
        privileged_or 40 teh 40 top 40 which_ones 40 7d9 39 branch 39 checkout_7d9 39 download 39
        frontend 39 gone 39 have_the 39 mlflow 39 volume 39 what's_the 39 wipe 39 can_go 38
        scanner 38 site 38 that_was 38 to_gitlab 38 come_up 37 more_than 37 unhealthy 37 update 37
        auth_service 36 gcc 36 how_is 36 in_docker 36 in_ecr 36 just_check 36 lb01 36 log 36 size 36
        stay_on 36 store 36 away 35 from_the 35 the_qa 35 where_does 35 b 34 big 34 like_to 34
        server 34 show_me 34 shut 34 what's_in 34 8g 33 come_back 33 made 33 make 33 marked 33
        node_version 33 oomkilled_true 33 put 33 rabbitmq 33 rootless 33 stay 33 using 33 varnish 33
        again_with 32 billing_worker 32 check_<path> 32 how_big 32 none 32 plex 32 run_privileged 32
        what_does 32 200mb 31 approved 31 big_is 31 can't_write 31 exactly 31 gb 31 it_should 31
        migrate 31 on_this 31 with_it 31 code_review 30 dead 30 exist 30 half_of 30 image_is 30
        image_we 30 is_a 30 me_the 30 must_get 30 offline 30 what's_running 30 better 29
        build_fails 29 candidate 29 console 29 editor 29 lies 29 lint 29 mailer 29 me_in 29 myapp 29
        rules_does 29 second 29 the_check 29 the_old 29 throw_away 29 to_for 29 ttrss 29
        container_named 28 ded 28 dockerfile_in 28 frigate 28 in_it 28 it's_been 28 laptop 28
        lint_the 28 normal 28 point 28 print 28 shell_into 28 underlining 28 vaultwarden 28
        yaml_is 28 yesterday's 28 artifactory 27 banned 27 because_every 27 bring 27 django 27
        hangs 27 image_with 27 left 27 rails 27 release 27 rm 27 services_going 27 the_company 27
        the_copy 27 the_yaml 27 colleague 26 data 26 docker_start 26 edge 26 final 26
        gitlab_registry 26 immich 26 in_use 26 is_still 26 it_down 26 newer 26 quay 26 rabbit 26
        remove 26 scheduler 26 selenium 26 slow 26 the_<file> 26 the_final 26 which_rule 26 write 26
        a_newer 25 at_what 25 bridge 25 bytes 25 dir 25 dl3008 25 download_the 25 everything_in 25
        overnight 25 repository 25 see 25 still_there 25 the_approved 25 the_code 25 the_jenkins 25
        the_scanner 25 ui 25 written 25 alive 24 all_the 24 away_everything 24 can't_open 24
        checkout 24 database 24 deadlock 24 digest 24 is_finished 24 page 24 paperless 24
        practice 24 ps_a 24 pushed_a 24 r 24 repo 24 seven 24 should_become 24 shut_down 24
        suspect 24 svc 24 than_a 24 the_top 24 token_from 24 unit 24 unit_tests 24 up_and 24
        up_the 24 with_added 24 800m 23 bed 23 bff 23 blessed 23 called 23 clamav 23 does_the 23
        edge_proxy 23 from_my 23 gain 23 get_me 23 grab 23 half 23 history 23 i'd_like 23
        kick_the 23 long 23 mb 23 mobile 23 no_internet 23 on_port 23 out_the 23 over_my 23 party 23
        tag 23 there_is 23 third 23 third_party 23 to_read 23 two 23 who_uses 23 at_<image> 22
        at_<ports> 22 backend 22 become 22 container_from 22 cut 22 dockerfile_what 22 inspect 22
        is_slow 22 known_as 22 monorepo 22 of_api 22 pip 22 points_to 22 restart 22 scrap 22 spin 22
        that_normal 22 they_are 22 this_box 22 to_<file> 22 update_of 22 used_by 22 weeks 22
        what_now 22 which_images 22 buildkit 21 by_anything 21 command 21 company 21 complains 21
        did_the 21 edit 21 end 21 footprint 21 going_again 21 got 21 how_much 21 in_deploy 21
        last 21 look_for 21 moan 21 one_named 21 prod_registry 21 prod_repo 21 reboot 21 room 21
        same_bytes 21 satellite 21 signed_in 21 smaller 21 speed_up 21 three 21 validate_the 21
        want_to 21 acts_up 20 are_written 20 as_they 20 capabilities 20 exec 20 i_changed 20
        image_come 20 is_to 20 longer 20 move_to 20 nav 20 pain 20 production_repo 20 recreate 20
        shell 20 spark 20 still_have 20 the_dev 20 the_hub 20 weird 20 what_images 20 wiht 20
        """
      ),
      (
        "compose.create",
        """
        docker_run 196 one_file 132 a_compose 131 in_one 114 command 110 db 99 mariadb 98 and_a 97
        hand 97 compose_for 96 healthcheck 92 nextcloud_and 90 by_hand 82 order 82 nextcloud 79
        put 79 together 79 yaml_for 78 must_be 76 worker_and 76 compose 73 be_something 72
        there_must 72 traefik 72 right_order 71 one_command 70 redis 70 the_right 70 and_mariadb 68
        web 68 i_can 67 to_start 66 with_healthchecks 66 up_a 65 a_web 64 four 64 i'd_like 62
        in_a 62 file 61 put_my 61 run 59 run_for 59 turn_these 59 hook 58 w 57 kafka 56 whoami 56
        api 55 days 55 with_volumes 55 a_docker 54 student 54 to_have 54 and_rabbitmq 51 caddy 51
        rabbit 51 turn 51 wire 51 run_lines 50 three 50 zabbix 50 celery 48 keep 48 run_commands 48
        db_up 47 volume_for 47 with_one 47 mongo 46 on_one 46 to_get 46 of_it 45 on_their 45
        plus_a 45 containers_by 44 describe 44 for_the 44 it_start 44 front 42 password 42 set 42
        wordpress_and 42 local_dev 40 needs 40 start_db 40 the_data 40 to_be 40 able_to 39
        be_able 39 a_single 38 as_one 38 frontend 38 holes_and 38 keep_it 38 simple 38 start_my 38
        that_it 38 type 38 ui 38 unbound 38 a_plain 37 at_home 37 holes 37 house 37 knock 37
        my_api 37 pi 37 plain_docker 37 analytics 36 and_with 36 app 36 by_docker 36 file_i 36
        into_one 36 so_that 36 a_local 35 people 35 stack_and 35 to_our 35 filebeat 34 like_that 34
        list 34 plain 34 redis_so 34 restart_always 34 set_me 34 these_three 34 three_docker 34
        with_containers 34 add_a 33 and_db 33 compose_stack 33 fits 33 hand_in 33 i_want 33
        plausible 33 be_one 32 container_for 32 everybody 32 in_front 32 me_up 32 elastic 31
        for_elastic 31 img 31 it_to 31 its_postgres 31 link_db 31 pihole 31 lines_from 30
        long_docker 30 one_yml 30 the_other 30 kibana 29 made_of 29 node_api 29 starts_in 29 yml 29
        flask 28 one_vm 28 a_worker 27 backend_and 27 could_you 27 daughter 27 file_for 27
        i_start 27 kafka_ui 27 map_of 27 minecraft 27 minecraft_server 27 my_daughter 27 thing_in 27
        hand_with 26 home 26 i_would 26 lines_into 26 of_type 26 schema 26 schema_registry 26
        sick 26 to_run 26 a_whole 25 afternoon 25 app_needs 25 control 25 declarative 25 going_on 25
        in_version 25 services_with 25 the_wiki 25 with_three 25 worker 25 yaml 25
        compose_services 24 dashboard 24 fits_in 24 ghost 24 in_three 24 made 24 mariadb_and 24
        my_app 24 neater 24 orders_svc 24 process 24 run_d 24 single 24 terminal 24 that_fits 24
        the_celery 24 the_ops 24 to_the 24 wiki 24 a_file 23 add 23 better 23 nicer 23 one_yaml 23
        ops 23 pg 23 surely 23 tells 23 want_a 23 a_postgres 22 celery_worker 22 compose_with 22
        flags 22 mysql 22 node 22 now_i 22 one_compose 22 rabbitmq 22 readme 22 should_be 22
        give_me 21 line 21 linked 21 start 21 svc 21 a_word 20 hires 20 long 20 minio 20
        new_hires 20 sidekiq 20 ther 20 word 20
        """
      ),
      (
        "compose.down",
        """
        away 127 compose 126 with_the 115 <path> 109 the_compose 109 stack 101 for_the 96
        the_whole 96 network 95 create 93 go_away 93 demo 92 dwon 92 and_network 91 dismantle 91
        monitoring 89 test 88 finished 85 container_and 83 its_containers 83 network_too 79
        is_over 77 tear 77 customer 73 volume 72 everything_from 71 yml 69 in_<path> 68 exercises 67
        bring_it 66 compose_down 65 the_qa 65 qa 64 the_customer 63 i_want 62 of_the 61 take 61
        the_lab 61 its_network 60 environment 59 lab 59 switch 59 branch 58 stack_down 58
        can_disappear 57 all_of 56 disappear 56 done_with 56 how_do 56 take_the 56 off_and 55
        bring 54 make 54 the_yml 53 down_but 52 from_the 51 shop 51 docker 50 file 49
        docker_compose 48 of_its 48 of_what 48 the_monitoring 48 what_docker 48 do_i 47 my_laptop 47
        compose_file 45 customer_is 44 is_finished 44 monitoring_stack 44 over_everything 44
        services_from 44 compose_environment 43 i_still 43 project 43 everything_that 42 workshop 42
        from_<path> 41 included 41 over_the 41 that_the 41 start_can 40 for_today 39 it_down 39
        survive 39 define 38 incl_its 38 remain 38 what's_the 38 service 37 start 37 the_demo 37
        file_in 36 laptop 36 need_the 36 port 36 to_the 36 none_of 35 take_away 35 taken 35
        taken_by 35 are_all 34 blog 34 container 34 crawling 34 example 34 i'm_done 34 i_tried 34
        i_undo 34 laptop_is 34 now_my 34 pilot 34 project_for 34 the_db 34 the_keycloak 34 tried 34
        undo 34 and_now 33 and_want 33 but_the 33 stack_off 33 what's_up 33 all_the 32 can_go 32
        everthing 32 yesterday's 32 and_remove 31 away_everything 31 elk 31 incl 31 its_volume 31
        observability 31 only_get 31 entirely 30 and_orphans 29 media 29 everything_docker 28
        leave_the 28 my_docker 28 the_server 28 to_an 28 to_begin 28 volume_has 28 any_more 27
        begin 27 data_volume 27 everything_in 27 jira 27 the_host 27 volumes_should 27 are_still 26
        battery 26 complete 26 eating_my 26 end 26 i_start 26 of_that 26 the_shop 26 twelve 26
        files_are 25 leave 25 make_the 25 offline 25 that_i 25 keycloak 24 network_of 24 clean_up 23
        eat 23 i_make 23 rack 23 shut_the 23 stack_in 23 tonight_and 23 work_in 23 and_block 22
        block 22 demo's_over 22 none 22 of_my 22 up_after 22 with_compose 22 cleared_away 21
        down_the 21 event 21 from_one 21 has_to 21 integration 21 integration_tests 21 one_yaml 21
        orphaned 21 pack 21 power 21 service_start 21 started_from 21 the_integration 21
        the_volume 21 time_to 21 to_pack 21 whole_thing 21
        """
      ),
      (
        "compose.troubleshoot",
        """
        service 173 compose 170 come_up 159 see 154 find 118 variables 113 wait 109 web 109 half 102
        keycloak 99 service_in 95 eachother 85 in_the 85 my_service 85 exited 81 migrate 80 start 80
        yml 80 doesn't_see 78 container_shop 77 get 77 api 72 could_not 71 ingored 71 my_compose 71
        never_gets 68 see_the 68 redis 67 ignore 66 why_won't 65 database 64 hangs_at 63
        in_created 63 ready 63 are_in 62 db 61 the_same 61 the_yml 61 code 59 and_then 58
        can't_find 58 create_and 58 each_other 57 five_services 57 shop 57 dependency_failed 56
        failed_to 56 same_compose 56 dependency 55 only_explain 55 backend 54 compose_up 54
        explain_why 54 is_ready 54 my_stack 54 start_container 54 up_hangs 54 explain 53 failed 53
        sit_in 53 create 52 forever 51 from_docker 51 in_compose 51 starts_before 51 services_are 50
        the_web 50 waiting_for 50 my_docker 49 override 49 says 49 sits 49 from_my 48 kafka 48
        matter 48 the_matter 48 to_the 48 cant_see 47 find_db 47 front 47 network 47 postgres 47
        with_compose 47 with_code 46 but_the 45 docker 45 compose_project 44 connect 44 name 44
        services_from 44 worker 43 my_colleague 42 stack 42 up_and 42 and_i 41 exited_with 41
        of_my 41 up_before 41 web_service 41 can't_resolve 40 colleague 40 does_and 40 falls 40
        its_database 40 valid 40 bring_up 39 can't_connect 39 fine_by 39 five 39 laravel 39
        of_five 39 refused 39 web_can't 39 as_external 38 be_found 38 connect_to 38 declared 38
        declared_as 38 external_but 38 i_split 38 in_my 38 know_why 38 mysql 38 not_be 38 proxy 38
        split 38 the_backend 38 to_eachother 38 to_redis 38 what's_the 38 worker_can't 38
        and_override 37 base_and 37 beat 37 but_could 37 celery_beat 37 don't 37 give 37 how_come 37
        same_file 37 two_of 37 at_waiting 36 com 36 docker_compose 36 doesn't_come 36 four 36
        the_website 36 address_name 35 env_are 35 celery 34 host_name 34 not_translate 34
        proxy_net 34 ready_and 34 since_i 34 to_address 34 translate_host 34 service_says 33
        translate 33 exist 32 file_on 32 from_api 32 website 32 works_with 32 yaml_is 32
        econnrefused 31 file 31 on_my 31 see_each 31 zookeeper 31 error 30 refuses_to 30 resolve 30
        start_with 30 for_ever 29 found 29 half_of 29 hangs 28 before_postgres 27 can't_get 27
        dies 27 postgres_is 27 work 27 base 26 both_are 26 complete_successfully 26 get_to 26
        is_unhealthy 26 name_postgres 26 obs 26 successfully 26 successfully_exit 26 to_start 26
        although_both 25 i_check 25 net 25 whole_stack 25 before_mysql 24 brought 24 echother 24
        find_why 24 not_exist 24 added 23 after_the 23 by_itself 23 change_one 23 complete 23
        elastic 23 front_end 23 is_clearly 23 make_that 23 of_the 23 one_after 23 only_when 23
        themselves 23 back_by 22 clear 22 crashes 22 file_the 22 find_out 22 never_start 22
        on_<image> 22 one_environment 22 out_why 22 says_connection 22 split_the 22 that_takes 22
        the_five 22 address 21 after_i 21 by_hand 21 came_back 21 container 21 says_so 21
        stack_comes 21 started_by 21 the_queue 21 <address> 20 backend_i 20 environment_variables 20
        give_up 20 i_use 20 machine 20 password_is 20 specified 20 superuser 20 the_<file> 20
        why_can't 20 yaml 20
        """
      ),
      (
        "compose.up",
        """
        <file> 182 spin 166 paperless 131 up_the 115 service 112 services_going 112 cloned 111
        cloned_the 111 repo 111 in_<file> 109 from_<file> 102 stack_up 99 d 97 the_compose 96 get 94
        environment 93 compose_file 87 file 84 db_and 83 is_in 83 back_up 82 in_the 80 the_repo 79
        in_this 78 start_the 76 app 74 yaml 73 bring_the 72 a_docker 69 local_environment 65
        to_life 65 everything_in 64 life 64 <path> 63 edit 63 the_service 63 you_get 60 and_start 59
        of_the 58 only_db 58 pu 58 they_are 58 as_they 57 background 57 change 57 detached 57
        get_all 57 postgres_and 57 the_background 57 edit_the 56 are_written 55 written 55
        in_<path> 54 profile 53 stak 53 from_our 51 can_you 50 start_only 50 the_folder 50
        just_get 49 local 49 at_<path> 48 yaml_is 48 demo_in 47 in_my 47 create_and 46 file_is 46
        minutes 46 is_at 45 reboot 45 repo_there's 45 debug 44 gitlab_runner 44 in_it 44
        maintenance 44 stack_to 44 the_gitlab 44 the_yaml 44 has_a 43 root 43 runner 43 up_d 43
        want_to 43 compose 42 get_my 42 gitlab 42 my_docker 42 the_project 42 the_stack 42
        there_a 42 folder 41 all_services 40 effect 40 mailpit 40 our_compose 40 and_minio 39
        a_<file> 38 and_our 38 application 38 compose_services 38 described_in 38 image_version 38
        is_down 38 it_take 38 old_container 38 run_the 38 versions_in 38 we_need 38
        container_still 37 it_serves 37 lies_in 37 rabbitmq 37 readme_says 37 rebooted_and 37
        symphony 37 usual 37 changed_the 36 compose_up 36 describe 36 lies 36 whole_thing 36
        dev_environment 35 i_changed 34 need_it 34 readme 34 serving 34 this_directory 34 bring 33
        demo 33 env_of 33 files_of 33 here_what 33 make_it 33 monday 33 please_just 33 registry 33
        the_yml 33 three 33 what_now 33 called 32 create 32 directory 32 have_the 32 just_cloned 32
        now_i 32 of_immich 32 see_the 32 to_use 32 use_it 32 yml 32 compose_stack 31 it_please 31
        the_app 31 files_should 30 fire 30 immich 30 run 30 app_with 29 current 29 in_ten 29
        services_of 29 so_that 29 the_docker 29 the_whole 29 up_with 29 bacground 28 copy_of 28
        of_worker 28 run_that 28 services_from 28 still_run 28 ten_minutes 28 there_is 28 to_see 28
        compose_app 27 five 27 instance 27 instance_of 27 project 27 stack_in 27 ten 27 up_in 27
        built_image 26 file_so 26 freshly_built 26 i_have 26 just_start 26 and_that 25 apply 25
        in_nextcloud 25 repo_and 25 the_change 25 the_course 25 the_local 25 the_readme 25 course 24
        do_that 24 only_the 24 recreate 24 that_for 24 tomorrow's 24 you_do 24 backend_and 23 dev 23
        i_run 23 inside_the 23 is_a 23 monitoring 23 now_it 23 paper 23 service_is 23 the_env 23
        the_home 23 the_profile 23 the_train 23 train 23 and_redis 22 db 22 five_minutes 22
        in_five 22 it_all 22 launch 22 stack_from 22 teh 22 the_api 22 the_frontend 22 the_image 22
        be_running 21 c 21 close_the 21 ctrl 21 from_my 21 have_them 21 how_do 21 i_close 21
        is_called 21 minutes_nothing 21 press 21 repo_please 21 start_it 21 stay 21 terminal 21
        the_old 21 the_terminal 21 the_windows 21 them_on 21 and_db 20 docker 20 how_the 20
        project_is 20 stay_on 20
        """
      ),
      (
        "compose.validate",
        """
        file 153 <file> 148 is_my 142 merge 138 docker 135 swallow 124 compose 115 env 113
        resolve 113 before_i 108 my_<file> 104 i_push 99 push 94 indentation 89 is_<file> 89
        syntactically 88 compose_with 87 print 87 tell_me 84 override 83 mistakes 82 fine 81
        just_tell 79 like_to 77 me_if 77 if_the 73 yaml 72 values 68 filled_in 67 gramatically 67
        make_sense 67 sense 67 key 66 look_like 66 does_this 65 mistakes_in 65 i_get 64 make 61
        is_docker 60 editor 56 the_indentation 56 did_i 55 fill 55 result 55 just_check 54
        check_<path> 53 show 53 the_merge 51 underlining 51 half_of 49 legal 48 end 47 syntax 47
        <path> 46 end_up 46 form 46 three_override 46 half 45 of_it 44 to_know 44 compose_yaml 43
        legit 43 must_get 43 prod_is 43 star 43 staring_at 43 touchy 43 get 42 override_files 42
        sure_the 42 correct 41 the_yaml 41 vars 41 compose_config 40 the_env 40 three 40 are_not 39
        wrong 39 for_an 38 hour 38 prod 38 set 38 stack 38 whether_my 38 env_vars 37 my_compose 37
        an_hour 36 final 36 syntax_of 36 the_final 36 yaml_is 36 in_our 35 like_once 35
        stack_file 35 at_the 34 old_version 34 our_old 34 valid 34 wrong_in 34 deprecated 33
        key_in 33 my_file 33 there_any 33 know_whether 32 with_the 32 is_wrong 31 please_find 31
        validate_docker 31 version 31 anything_with 30 proofread 30 still_correct 30 file_for 29
        for_mistakes 29 is_read 29 know_if 29 print_the 29 with_it 29 allowed 28 are_there 28
        is_fine 28 spec 28 the_spec 28 trust_it 28 and_which 27 base 27 get_the 27 i'm_not 26
        i_don't 26 not_sure 26 somebody 26 with_every 26 me_whether 25 read 25 show_me 25 trust 25
        what_is 25 which_env 25 it_look 24 me_the 24 once_the 24 see_it 24 and_override 23
        base_and 23 conditions 23 conforms 23 in_deploy 23 in_it 23 is_right 23 section 23
        validate_the 23 yaml_in 23 change 22 file_still 22 in_docker 22 it_still 22 not_allowed 22
        the_<file> 22 a_env 21 deploy 21 i_no 21 know_what 21 longer 21 no_longer 21 what_does 21
        what_it 21 acording 20 i_start 20 included 20 is_there 20 stack_is 20 the_kafka 20
        the_new 20
        """
      ),
      (
        "container.copy",
        """
        <file> 294 out_of 192 <path> 183 drop 179 certs 144 the_running 144 container 134 cp 129
        drops_my 101 drop_the 91 desktop 89 inside 87 in_the 82 into_the 82 this_goes 82 edge 81
        i_need 81 do_it 80 goes_wrong 80 proxy 78 wp 78 ctr 76 shove 74 edge_proxy 73 core_file 71
        report 71 the_host 69 to_my 69 pull 68 from_worker 67 patch 66 wildfly 64 it_right 62 jar 62
        stopped_container 62 core 61 my_desktop 60 container_onto 59 run 59 this_<file> 59
        get_<file> 58 need_this 57 here_on 56 inside_the 56 legacy 56 r 55 for_me 54 me_its 54
        theme 54 directory 53 just_give 53 mail 53 put_<file> 53 the_container 53 wrote 53 local 52
        and_i 51 container_and 51 onto_the 49 wrong 49 dump 48 gdb 48 heap_dump 48 it_on 48
        onto_my 48 the_heap 48 the_report 48 config 47 docker_cp 47 root 46 file_is 45 give_me 45
        heap 45 to_the 45 api_to 44 machine 44 open_it 43 to_open 43 i_get 42 stop 42 worker 42
        legacy_api 41 screenshots 41 wants 41 at_<path> 40 billing 40 of_billing 40 container_to 39
        copy_my 39 mail_it 39 boss 38 it_in 38 jira 38 my_boss 38 new_<file> 38 a_local 37
        assistant 37 home_assistant 37 lb01 37 my_local 37 splunk 37 the_test 36 db01 35 generate 35
        get_in 35 pull_<path> 35 at_config 34 container_at 34 get_my 34 need_the 34 prod 34
        this_machine 34 by_mail 33 correct 33 it_by 33 like_to 33 the_stopped 33 under_<path> 33
        before_we 32 box_it 32 django_container 32 in_there 32 in_to 32 my_edits 32 my_machine 32
        off_the 32 sqlite 31 a_stopped 30 api 30 billing_worker 30 container_named 30 files_get 30
        forgot_to 30 how_do 30 running_and 30 the_license 30 boss_wants 29 file_the 29 have_it 29
        pdf 29 so_how 29 test 29 the_file 29 to_mount 29 give 28 in_my 28 jboss 28 jenkins 28 nov 28
        order 28 rw 28 fetch 27 it's_a 27 it_to 27 mount_the 27 pull_a 27 to_here 27
        containers_running 26 file_from 26 from_a 26 from_the 26 is_in 26 does_the 25 is_inside 25
        license 25 need_it 25 ocr 25 to_have 25 batch 24 box 24 coverage 24 django 24 download 24
        edited_<file> 24 fetch_the 24 file_that 24 it_needs 24 land 24 land_in 24 marketing 24
        mat 24 mustn't 24 photos 24 runner_container 24 session 24 trainer 24 afternoon 23 and_it 23
        crashes 23 downloads_folder 23 get_it 23 here_in 23 in_tmp 23 installed_on 23 is_stuck 23
        my_downloads 23 my_photos 23 runner 23 the_whole 23 want_it 23 copy_<file> 22 died 22
        filesystem 22 get 22 is_only 22 need_to 22 night_and 22 of_container 22 of_orders 22
        stuck 22 the_night 22 the_only 22 tmp 22 to_hand 22 a_core 21 bigger 21 in_its 21 it_here 21
        to_<path> 21 audit 20 during_the 20 i_forgot 20 the_two 20
        """
      ),
      (
        "container.debug",
        """
        answer 237 queue 184 can't_open 173 come_up 170 srv 167 hangs 165 open 160
        complains_about 159 dies 157 acts_up 156 act 153 jellyfin 151 nothing_but 150 laggy 142
        all_day 140 checkout 139 which_ones 137 overnight 136 second 136 complains 135 db01 135
        stuck 130 feel 129 why_does 124 why_is 122 borked 121 queue_is 121 quit 121 down_again 120
        says 119 it_is 114 my_containers 113 api 111 debug 107 exec 107 frontend 106 it_works 103
        what_is 103 not_start 101 does_not 100 myapp 100 work 100 minutes 99 just_hangs 95
        why_the 91 fetch_failed 90 pagerduty 89 pihole 89 checkout_container 88 days 88 paperless 88
        vanish 88 react 86 fetch 85 it_down 85 up_again 81 site_db 80 since_the 79 kunde42 78
        time_does 78 what_time 78 backend 77 bounce 77 wrong_with 77 and_then 76 container_is 76
        not_open 76 think_it 76 goes_away 75 opening_in 75 starts_and 75 mlflow 74 as_soon 73
        flapping 73 it_doesn't 73 on_login 73 soon_as 73 as_i 72 frigate 72 on_every 72 varnish 72
        what_kills 72 2am 71 doesn't_start 71 start 71 the_update 71 uvicorn 71 wordpress 71
        close_the 70 i_close 70 the_terminal 70 vaultwarden 70 keep 69 login 68 site 68 out_what 67
        terminal 67 why_did 67 it's_been 66 update 66 upload 65 error 64 sluggish 64 the_deploy 64
        anythng 63 billing_worker 63 grafana 63 my_laptop 63 is_up 62 know_why 62 stuck_in 61
        happened_in 60 what_happened 60 happens 59 the_app 59 up_with 59 billing 58 in_the 58
        is_api 58 goes_on 57 ollama 57 that_from 57 around_<ports> 56 docker_stop 56 stuck_at 56
        is_called 55 like_this 55 out_why 55 what's_up 55 docker_ps 54 line 54 7d9 53
        checkout_7d9 53 with_it 53 freeze 52 after_some 51 ps 51 right_after 51 see 51
        container_it 50 fix 50 server 50 stay 50 figure_out 49 killing_our 49 trainer 49
        come_back 48 me_why 48 reason 47 and_comes 46 cache 46 i_can 46 is_gone 46 seconds_ago 46
        again_and 45 deploy 45 just_spins 45 launch 45 loop 45 seconds_and 45 and_i've 44
        changed_<file> 44 oomkilled 44 the_<file> 44 work_out 44 <ports> 43 and_still 43 cloud 43
        doesn't_work 43 into_the 43 it_says 43 job 43 message 43 the_cloud 43 there_was 43 at_all 42
        it_start 42 map 42 with_no 42 <file> 41 and_does 41 and_now 41 internal 41 it_goes 41
        a_second 40 look_at 40 nginx 40 area 39 is_empty 39 low 39 p_<ports> 39 running_with 39
        sonar 39 spin 39 the_running 39 too_low 39 update_of 39 won't_come 39 called 38 chat 38
        from_my 38 is_running 38 laptop 38 max 38 the_chat 38 virtual 38 what_do 38 an_hour 37
        can_see 37 container_for 37 exec_<path> 37 i_do 37 is_too 37 storage 37 time 37
        although_the 36 but_i 36 idea_why 36 immich 36 is_wrong 36 after_reboot 35 do_about 35
        see_why 35 address_already 34 container_and 34 rebooted_my 34 that_doesn't 34 to_do 34
        and_how 33 listening 33 minutes_and 33 only_changed 33 oomkilled_true 33 please_find 33
        the_matter 33 actual 32 and_i'm 32 app 32 cause 32 does_my 32 hospital 32 imediatly 32
        no_idea 32 restart 32 the_actual 32 tool 32 use_and 32 connectivity 31 connectivity_on 31
        daemon_driver 31 driver_failed 31 endpoint 31 external_connectivity 31 failed_programming 31
        it_exits 31 on_endpoint 31 p 31 previous 31 programming_external 31 status 31
        the_previous 31 there_that 31 what_to 31 with_exit 31 driver 30 handler 30 import 30
        nobody_touched 30 nothing_is 30 payment_container 30 payments 30 says_exited 30 see_the 30
        that_i 30 the_payment 30 touched_it 30 what's_wrong 30 can_read 29 dies_every 29
        disappear 29 external 29 goes_down 29 i_can't 29 importer 29 mail 29 tell_me 29 the_image 29
        the_importer 29 the_restart 29 check 28 dying 28 every_four 28 forty 28 fpm_container 28
        ideas 28 java 28 keeps_dying 28 matter 28 myself 28 nerves 28 shop 28 strapi 28
        the_website 28 touch 28 traefik 28 true 28 up_after 28 version_of 28 website 28 77c0a1b2 27
        app_in 27 change 27 dead 27 four_minutes 27 grows 27 in_a 27 nextcloud 27 ps_says 27 sync 27
        the_php 27 up_yet 27 vanishes_after 27 what's_the 27 already_in 26 died 26 empty 26
        find_out 26 i_repair 26 id 26 itself_every 26 over_and 26 php_fpm 26 repair 26
        restart_policy 26 works_with 26 bare 25 bare_metal 25 because_of 25 bus 25 but_only 25
        docker_error 25 fpm 25 java_app 25 jupyter_kernel 25 kernel 25 kernel_dies 25 log_is 25
        metal 25 on_bare 25 ps_a 25 shm 25 the_file 25 with_docker 25 after_the 24 and_nobody 24
        called_<file> 24 container_gets 24 crashes 24 db 24 gone 24 policy 24 search 24
        what_could 24 <path> 23 a_restart 23 do_i 23 error_response 23 exec_format 23
        format_error 23 from_daemon 23 my_nextcloud 23 response 23 response_from 23 runner 23
        boot 22 dont 22 format 22 i_call 22 jupyter 22 or_so 22 percent 22 server_the 22
        to_anything 22 after_start 21 and_tell 21 at_once 21 i_know 21 in_container 21 live 21
        new_host 21 php 21 to_know 21 docker_start 20 four 20 hlep 20 in_use 20 no_such 20 run_on 20
        time_i 20
        """
      ),
      (
        "container.exec",
        """
        nginx 265 airflow 208 curl 201 console 185 ls 180 nginx_t 172 hop 168 hop_into 168 rails 162
        deadlock 155 look_for 150 cat 147 list_in 147 in_the 146 php 143 nextcloud 136 install 127
        send 127 occ 124 occ_<image> 124 sighup 123 <path> 120 inside 119 what's_in 119 list 116
        api 113 app 113 proxy 107 in_nextcloud 103 node_version 103 svc42 103 within_the 103
        banned 102 varnishadm 102 version 102 varnish 100 config 95 in_api 95 migrate 94 the_node 94
        everything_in 93 ledger 93 in_app 90 versions_in 88 cli 86 db 86 in_docker 86 redis_cli 85
        run 85 a_django 83 superuser 83 edge 82 live_in 82 frontend 81 need_to 81 of_site 81
        artisan 80 what's_the 80 called 76 php_artisan 76 cache 74 live 74 container_called 73
        migrate_in 73 it_up 71 reload 69 django 68 to_make 68 make_a 67 as_root 65 node 65
        there_a 64 what_does 64 worker 64 and_show 63 data 62 on_in 62 says 61 root 60 sh 59
        vault 59 and_do 58 artisan_<image> 58 that_container 57 acme_api 56 do_a 56 lb01 56 print 56
        psql 56 type 56 acme 55 env 54 la 54 ls_la 54 that_up 54 use_the 54 crm 53 get_me 52 site 52
        and_print 51 early 51 it_too 51 scheduler 51 too_early 51 and_count 50 count_the 50
        go_into 50 grep 50 have_to 50 print_the 50 row_in 50 the_config 50 count 49 host_it 49
        ping 49 run_occ 49 is_running 48 rows 48 the_rows 48 to_host 48 but_the 47 conf 47
        container_it 47 in_it 47 in_order 47 m 47 nginx_s 47 run_docker 47 s_reload 47 the_start 47
        docker_exec 45 helm 45 test 45 ask 44 container_named 44 back_into 43 for_me 43 ones_that 43
        there_in 43 whoami 43 dump 42 flush 42 forgot_the 42 fpm 42 from_within 42 the_admin 42
        toolbox 42 edge_proxy 41 it_is 41 know_which 41 notebook 40 to_look 40 admin 39 bash_in 39
        forgot 39 make 39 into_the 38 n8n 38 point_of 38 re 38 re_read 38 show 38 view 38 and_see 37
        builder 37 contains 37 it_called 37 python 37 read_its 37 shell_in 37 the_container 37
        traefik_and 37 at_what 36 shell_into 36 the_gateway 36 changepassword 35 docker_compose 35
        log 35 point 35 the_one 35 but_on 34 flushall 34 my_server 34 password_of 34 says_there's 34
        see_what 34 traefik 34 all_in 33 df_h 33 h 33 sync 33 the_result 33 a_<file> 32 df 32
        docs 32 i_forgot 32 in_<path> 32 laravel 32 me_what 32 result 32 the_running 32 use 32
        what_it 32 and_tell 31 files_are 31 gateway 31 in_there 31 look_at 31 of_my 31 ctr 30
        feature 30 ftp 30 redis 30 status 30 version_is 30 what_files 30 exec_it 29 it_all 29
        mail_container 29 nas 29 no_such 29 postqueue 29 to_know 29 are_real 28 container_so 28
        extension 28 i_have 28 password 28 say_to 28 the_live 28 version_and 28 cache_and 27
        data_of 27 jumps 27 notebook_container 27 see_which 27 that_is 27 afford 26 answers_from 26
        can_not 26 container_says 26 data_in 26 directly 26 exist 26 it_there 26 jenkins 26
        kick_the 26 p 26 prompt 26 restart_it 26 script 26 smi 26 the_service 26 to_restart 26
        whether_the 26 execute 25 exited 25 file_names 25 force 25 mongo_container 25 nvidia 25
        of_the 25 pg 25 read 25 store 25 the_edge 25 the_mail 25 type_it 25 when_you 25
        worker_container 25 a_file 24 container_must 24 could_somebody 24 from_the 24 is_up 24
        load 24 open_a 24 take 24 used 24 flushdb 23 fpm_container 23 opt 23 redis_cache 23
        the_scheduler 23 the_time 23 to_type 23 update 23 zone 23 dev 22 utc 22 you_do 22 a_note 21
        a_quick 21 and_run 21 artisan_migrate 21 backend_i 21 containers_that 21 empty_inside 21
        it_please 21 like_to 21 note 21 note_to 21 pip 21 please_do 21 reset_the 21 the_worker 21
        exec_into 20 is_empty 20 on_holiday 20 run_php 20 there_with 20
        """
      ),
      (
        "container.health",
        """
        pihole 220 healthy 182 check 181 alive 171 unhealthy 158 health 147 db_up 141 worker 138
        make 135 redis 134 notice 126 probe 117 why_is 114 is_the 112 last 109 docker_ps 105
        the_check 102 no_more 99 ps 99 minutes 95 work 95 shows_unhealthy 91 and_worker 90
        api_and 90 start 89 failure 87 postgres 87 half 86 service 86 docker 84 fine 84 next_to 82
        db 78 half_of 73 redis_cache 73 show 72 time_i 72 7d9 71 answer 71 checkout_7d9 71
        by_itself 70 traefik 70 docker_notice 69 checkout 68 itself_every 68 says 68 does_the 67
        and_get 65 gets_flagged 65 process_is 65 status 65 to_start 65 should_it 64 and_i 63
        works_fine 63 dead 62 flags 62 cache 61 docker_to 59 stay 59 restart_always 57
        although_the 56 time 56 auto 55 survive 55 like_docker 54 vault 54 i_had 53 svc_billing 53
        them_by 53 the_probe 52 autostart 51 output_of 51 reviving 51 back_by 50 by_hand 50
        check_on 50 container_comes 50 does_docker 50 container_stays 49 of_the 49 cron 48
        down_and 48 it_back 48 what_does 48 output 47 crashes 46 fine_in 46 for_it 46 last_night 46
        auth 45 health_of 45 in_the 45 svc 45 like_this 44 should_the 44 tomcat 44 up_and 44 anew 43
        each_time 43 hand 43 pi 43 start_everything 43 the_pi 43 after_each 42 what_should 42
        what_would 42 add 41 better 41 you_set 41 api_container 40 balancer 40 for_our 40 have_to 40
        load_balancer 40 pg_primary 40 primary 40 rotate 40 sensible 40 sso 40 the_process 40
        container_out 39 few_minutes 39 green 39 it_be 39 start_period 39 unhealthy_but 39
        container 38 curl 38 period 38 process 38 take_the 38 app 37 n8n 37 nextcloud 37
        reboot_of 37 starting_for 37 a_sensible 36 app_needs 36 when_the 36 auth_service 35
        so_docker 35 every_time 34 java_app 34 meantime 34 our_java 34 sick 34 add_a 33 decide 33
        hangs 33 java 33 keycloak 33 needs 33 wordpress 33 is_it 32 it_have 32 perfectly 32
        queue_worker 32 docker_says 31 for_the 31 get 31 leave_it 31 run_please 31 says_my 31
        before_it 30 it_goes 30 it_just 30 it_serves 30 night 30 to_bring 30 warm 30 warm_up 30
        500s 29 how_does 29 it_runs 29 leave 29 our_go 29 ps_says 29 make_sure 28 api 27 bring_it 27
        old_test 27 serving 27 suggest 27 suggest_a 27 test_for 27 a_healthcheck 26 before_that 26
        for_a 26 grafana 26 hour 26 it_quit 26 out_of 26 redis_container 26 service_and 26
        somebody 26 stop_the 26 two_minutes 26 check_at 25 container_says 25 even_in 25
        healthcheck_for 25 long 25 mail 25 minutes_to 25 my_node 25 or_not 25 our_web 25 set_for 25
        succeed 25 test_containers 25 that_my 25 when_did 25 whether_it's 25 zookeeper 25 a_way 24
        abc92e 24 and_half 24 and_up 24 believe 24 boot 24 containers_came 24 deal 24 deal_with 24
        for_ten 24 it_really 24 other_half 24 rabbitmq 24 sftp 24 that's_all 24 way_to 24
        back_and 23 bad 23 billing 23 docker_has 23 flapping 23 i_stopped 23 know_whether 23
        marked 23 server_and 23 should_i 23 would_you 23 you_make 23 and_start 22 at_night 22
        explain 22 it_again 22 me_all 22 mosquitto 22 my_gitea 22 probe_for 22 says_unhealthy 22
        the_docker 22 the_other 22 web_service 22 and_why 21 but_i 21 consider 21 healthcheck_to 21
        how_can 21 interval 21 is_fine 21 it_in 21 take 21 works_perfectly 21 and_the 20 at_all 20
        for_db 20 gitea 20 quit 20 server_reboots 20 start_it 20 sure_the 20 there_a 20 with_this 20
        """
      ),
      (
        "container.inspect",
        """
        run 198 since_when 184 when_is 178 web 175 what's_mounted 173 inspect 169 command 167
        label 165 user 163 vaultwarden 159 how_is 157 entrypoint 154 when_was 154 port 153 ip 152
        start 151 svc42 151 limit 139 sonarr 139 mode 129 count 126 env_of 124 exit_code 120
        mounted_in 120 mounted 117 flags 116 billing_worker 113 docker_inspect 112 memory_limit 112
        billing 111 set 111 restart_count 110 worker 106 ip_of 105 what_user 105 only_the 104
        code 103 create 103 env 103 remember 103 original 98 the_original 98 how_long 96
        been_running 92 json 90 this_container 86 exited 85 it_have 85 state_of 85 does_this 84
        wrote_it 84 long 83 mail 83 of_billing 83 which_environment 83 in_billing 82 it_down 82
        start_with 82 jellyfin 81 process 81 lost 79 container 78 and_start 77 nobody_remembers 77
        and_when 76 capabilities 76 how_it 76 restart 76 full 75 hand 75 which_images 75
        is_grafana 74 run_as 73 what_command 73 wrote 73 edi 72 somebody 72 state 70 the_exited 69
        environment 68 finished 68 shown 68 to_know 68 and_that 67 auth_service 67 ctr 67 says_my 67
        does_it 66 on_another 66 auth 65 api 64 it_on 64 memory 63 fluentd 62 which_ports 62
        and_which 61 image_list 61 is_that 61 acme_api 60 whether_the 60 acme 59 enter 59
        its_restart 59 ldap 59 without 59 up_and 58 user_and 58 containers_running 57 plex 57
        so_i 57 and_network 56 of_api 56 oomkilled_true 56 policy 56 exactly 55 need_to 55
        oomkilled 55 with_which 55 ingest 54 one_named 54 postgres 54 time_of 54 command_does 53
        container_really 53 count_and 53 and_is 52 mapings 52 me_everything 52 name 52 or_with 52
        true 52 know_about 51 port_is 51 store 51 the_restart 51 privileged_or 50 the_scanner 50
        hand_to 49 run_privileged 49 scanner 49 show 49 unifi 49 that_was 48 was_started 48
        with_added 48 added 47 airflow 47 at_this 47 cti 47 hour_ago 47 it_look 47 line_for 47
        rebuild_the 47 spring 47 where_does 47 ago 46 is_to 46 limit_and 46 i_must 45 rebuild 45
        the_ip 45 there_is 45 ports_and 44 privileged 44 time 44 another_machine 43 are_set 43
        env_vars 43 i_need 43 in_spring 43 set_in 43 solr_container 43 image_digest 42 moment 42
        of_the 42 vars 42 container_back 41 details_of 41 digest 41 it_was 41 on_it 41 solr 41
        the_limit 41 under_which 41 a_container 40 an_hour 40 environment_variables 40 sonarqube 40
        the_docker 39 c0ffee11 38 details 38 give_the 38 got_a 38 in_my 38 it_got 38 was_this 38
        what's_its 38 consul 37 has_the 37 is_in 37 launch 37 pihole 37 service 37 the_one 37
        variables 37 has_it 36 of_cart 36 line 35 run_lines 35 about_the 34 and_nobody 34 hand_on 34
        hour 34 image_version 34 n8n 34 photoprism 34 was_the 34 wiki_container 34 i_ask 33
        recreate 33 wiki 33 asked_the 32 ip_and 32 is_it 32 list 32 night 32 the_elasticsearch 32
        and_mounts 31 config 31 did_that 31 elasticsearch_container 31 i_see 31 inherited_this 31
        the_admin 31 version_and 31 gitea 30 i_inherited 30 lb01 30 specialy 30 that_one 30
        the_memory 30 does_the 29 image 29 legacy 29 need_the 29 reconstruct 29 the_bug 29
        the_failed 29 bug 28 by_hand 28 inherited 28 what's_the 28 which_env 28 all_its 27 give 27
        is_using 27 teh 27 this_one 27 3fa94c01be77 26 cart 26 directory_is 26 given 26
        is_mounted 26 postgres_container 26 admin 25 and_will 25 configured 25 container_can 25
        dhcp 25 gigs 25 have_and 25 how_i 25 i_no 25 is_the 25 it_come 25 mariadb 25 node_red 25
        of_node 25 relay 25 says 25 will_it 25 ask 24 ip_does 24 limit_on 24 machine 24 no_longer 24
        red 24 there_are 24 box_is 23 elasticsearch 23 is_set 23 know_whether 23 look_at 23
        paperless 23 pg 23 the_settings 23 after_a 22 pgdata 22 sonar 22 the_right 22 and_its 21
        box 21 crashes 21 directory 21 me_whether 21 syncthing 21 this_and 21 i_can 20
        network_and 20
        """
      ),
      (
        "container.list",
        """
        right_now 267 port 226 unhealthy 210 all_containers 173 srv 173 everything_that 172
        what_is 172 stop 171 n8n 166 among_the 160 what's_running 160 any_container 151
        which_ones 149 what's_up 146 image_<image> 138 overview 137 who's_on 133 left 124 server 124
        are_up 121 or_did 120 run 119 i_rebooted 118 thats 118 everything_from 116 started_from 116
        come_back 115 this_box 115 alive 113 host 113 got 112 acme 111 from_<image> 111
        rebooted_the 111 start 109 still_run 108 that_up 108 back_up 107 all_the 104 image_does 103
        also_the 100 of_everything 100 labelled 99 which_ctrs 99 over_the 98 marked_unhealthy 97
        box 95 ones_too 95 wich 95 what_i 94 show_me 93 just_which 92 spark_worker 92 i_start 91
        spark 91 listening 88 dead_ones 86 kunde 86 reboot 86 <image> 85 exited 85 from_image 83
        on_port 83 of_immich 82 stoped_ones 82 did_someone 81 use_the 79 jenkins_container 78
        which_images 78 delete_it 77 docker_host 77 container_from 76 came_back 75 image 75
        marked 75 the_server 75 worker 75 swear 74 it's_already 73 me_all 73 of_what 73 the_dead 73
        ps_a 72 version_of 71 i_inherited 70 is_it 70 ports_does 70 what_have 69 colleague 68
        how_many 68 i_run 68 use 68 all_runing 67 docker_what 67 jenkins 67 on_docker 67
        two_weeks 67 clue 66 clue_what 66 inherited 66 is_up 66 no_clue 66 than_two 66 weeks 66
        who_is 66 on_prod 65 runing 65 which_versions 65 but_docker 64 container_i 64
        docker_thing 64 have_we 63 an_overview 62 exited_ones 62 of_my 62 we_got 62 which_docker 62
        name 61 the_moment 61 i_lost 60 left_a 60 this_week 60 lost_track 59 selenium 59 track 59
        track_of 59 moment 58 we_had 58 dead 57 delete 56 list_all 56 more_than 56 with_docker 56
        is_there 55 do_i 54 it_docker 54 lost 54 prod 54 rid 54 rid_of 54 at_the 53 i_mean 53
        me_which 53 dockerize 52 is_anything 52 listens_on 52 believe 51 expected 51 i_believe 51
        i_expected 51 on_at 51 overview_of 51 containers_whose 50 have_no 50 things_are 50
        is_sitting 49 the_weekend 49 are_on 48 crawling 48 i_call 48 one_is 48 remember_what 48
        services_are 48 start_on 48 thing_i 48 all_this 47 and_have 47 can't_remember 47 i_set 47
        is_all 47 me_an 47 monday 47 on_monday 47 set_it 47 weekend 47 which_of 47 ones_that 46
        six 46 names_and 45 two 45 host_is 44 immich 44 mean 44 two_years 44 and_ports 43 sits_on 43
        dk 42 fra 42 holds_port 42 my_server 42 run_at 42 surely 42 years_ago 42 hold 41 on_this 41
        version 41 give_me 40 going_on 40 incl 40 that_have 40 eaddrinuse 39 everything_docker 39
        gimme 39 my_jupyter 39 nonzero 39 on_that 39 one_still 39 overveiw 39 port_of 39
        there_any 39 weeknd 39 host_has 38 just_the 38 on_here 38 the_one 38 address_already 37
        my_containers 37 remember 37 start_with 37 crashes 36 the_image 36 contains 35 dies 35
        whose_name 35 grab 34 in_docker 34 it_runs 34 whatever 34 wise 34 does_it 33 give 33 log 33
        the_nginx 33 year 33 img 32 some_container 32 traefik 32 which_containers 32 you_tell 32
        access 31 access_to 31 set 31 since_the 31 expose 30 service 30 the_power 30 with_their 30
        alive_and 29 at_all 29 box_at 29 me_the 29 power_cut 29 staging 29 the_name 29
        this_server 29 address 28 already_in 27 inherited_this 27 list 27 what's_on 27
        containers_do 26 ids 26 container_exists 25 cut 25 is_my 25 mongo 25 run_on 25 that_are 25
        that_aren't 25 that_exited 25 something_is 24 after_the 23 container_exited 23 ctr 23
        only_tell 23 what_does 23 al 22 day_with 22 on_my 22 ago 21 do_we 21 health 21 server_and 20
        """
      ),
      (
        "container.logs",
        """
        nextcloud 225 error 217 throw 186 any_warnings 175 what_did 174 last 169 page 167 proxy 163
        web 153 exited_with 151 warning 147 with_code 147 log 145 code 129 blank 127 lunch 127
        did_the 125 is_a 122 since_lunch 120 error_in 119 <ports> 114 is_slow 114 slow 111
        postgres 110 redis 103 container 102 the_update 100 follow 99 show 99 after_the 97 update 97
        mailer 96 boot 94 up_with 94 api 89 run_for 88 what's_up 88 more_than 84 second 81 by_the 79
        frozen 79 me_what 79 logs_of 77 since_yesterday 77 print 76 cron 75 edge_proxy 73 edge 72
        weird 72 worker 72 complains 69 502s 68 noon 68 since_noon 67 show_me 66 the_container 66
        auth 65 says 65 what's_the 63 exited 60 import 60 in_postgres 60 teh 60 backup 59 graylog 59
        login 59 outofmemoryerror 59 says_so 59 stacktraces 59 this_weekend 59 read_what 57 user 57
        and_<ports> 56 between_<ports> 56 from_the 56 order 56 frontend 55 timestamps 55 what_was 55
        stderr 54 docker_ps 53 line 53 message 53 sonarr 53 what_it 52 did_it 51 got 50 3am 49
        celery 49 a_white 48 white 48 white_page 48 a_container 47 count_how 47 in_what 47 time 47
        so_many 46 weekend 46 auth_service 45 bot 45 legacy_api 45 logs_since 45 ps 45 overnight 44
        scan 44 docker_logs 43 lines_of 43 wrote 43 output 42 tail 42 token_from 42 traefik 42
        container_print 41 kafka 41 nginx 41 in_api 40 output_please 40 count 39 give_me 38
        has_been 38 say_about 38 shop 38 relay 37 railsserver 36 the_user 36 zammad 36 about_it 35
        complain_that 35 it's_a 35 midnight 35 midnihgt 35 minutes 35 of_teh 35 out_after 35 read 35
        sinse 35 spat 35 start 35 summarise 35 busy 34 complains_about 34 let_me 34 or_still 34
        payments 34 progress 34 the_logs 34 the_migration 34 legacy 33 migrate 33 system 33
        the_ticket 33 ticket 33 token 33 container_on 32 queue 32 write 32 send 31 appears 30
        appears_in 30 comes_out 30 coming 30 deadline_exceeded 30 failed_for 30 for_everybody 30
        jupyter 30 me_the 30 now_what 30 price 30 session 30 summarise_the 30 the_celery 30
        the_price 30 click_on 29 deadline 29 frontend_and 29 how_many 29 i_click 29 in_these 29
        it's_fine 29 me_a 29 on_login 29 the_error 29 everybody 28 exceeded 28 say_in 28 to_say 28
        click 27 customer 27 does_it 27 i_see 27 stack_trace 27 trace 27 traces_from 27
        container_is 26 last_night 26 to_read 26 been_printing 25 restore 25 7f3e 24 at_the 24
        correlation 24 fine 24 id 24 initial 24 miss_it 24 moment 24 order_of 24 spring_service 24
        start_i 24 them_in 24 when_i 24 acme_api 23 i_miss 23 mail 23 password_of 23
        the_healthcheck 23 tonight 23 you_have 23 a_customer 22 a_look 22 around_<ports> 22
        for_me 22 i've_got 22 its_name 22 like_to 22 line_in 22 log_for 22 must_have 22 night 22
        says_his 22 service_and 22 spring 22 30m 21 acme 21 all_this 21 checkout 21 do_the 21
        docker_stuff 21 just_like 21 my_tv 21 new_to 21 noise 21 skip 21 skip_the 21 telegram 21
        the_django 21 the_moment 21 vanish 21 when_the 21 yesterday_evening 21 a_friend 20
        a_thing 20 celery_worker 20 friends 20 lines_with 20 this_docker 20
        """
      ),
      (
        "container.remove",
        """
        for_good 187 can_go 170 can_be 160 name 158 tmp 151 test 144 remove 142 mailhog 138
        ditch 137 isn't_enough 137 enough 135 entirely 134 exited 134 rm 132 stop 126 disappear 119
        bin 111 grafana 110 71aa 107 trash 105 complete 104 together_with 102 weeks 102 make 101
        and_make 99 together 99 container_named 97 with_its 96 the_old 93 notebook 91 bp 90
        api_and 88 already_in 87 scrap 86 anonymous_volumes 85 delete_it 85 gone 85 anonymous 84
        kill_the 84 list 82 use_by 81 a_is 79 make_it 79 screen 79 throw 78 docker_rm 77
        that_came 75 ps_a 73 rm_old 73 ded 72 long 71 old_api 71 ps 70 bin_the 69 dispose 68
        dispose_of 68 it_may 68 node 68 vanish_from 68 container_from 67 for_my 66 home 66 it_i 66
        with_it 66 vanish 63 covid 62 covid_tracker 62 from_this 62 tracker 62 volume_that 62
        and_the 61 delete_old 61 container_nobody 60 redis 60 that_exited 60 the_stopped 60
        done_with 59 i'm_done 59 is_already 59 this_host 59 forty 58 ago 57 anton 57 stop_and 57
        only_the 56 get_rid 55 rid 55 rid_of 55 throw_away 55 delete 54 kill 54 in_use 53
        spark_worker 53 my_experiments 52 rm_it 52 spark 52 test1 52 the_company 52 three 52
        experiment 51 company 50 i_want 50 run_name 50 site_db 50 api 49 finished 49 db 48
        for_ever 48 frontend 48 remove_container 48 site 48 test3 48 the_workshop 48 and_remove 47
        force 47 it_out 47 they're_only 47 workshop 47 learn 46 list_and 46 my_list 46 test_run 46
        benchmark 45 did_docker 44 gone_from 44 i_did 44 junk 44 metabase2 44 they're 44
        longer_need 43 the_list 43 actual 42 i_no 42 just_stop 42 no_longer 42 so_how 42
        the_actual 42 all_exited 40 container 39 it_the 39 left 39 test_containers 39 use 38
        and_i 37 delete_the 37 worker 37 the_container 36 away 35 by_container 35 need_the 35
        throw_it 35 time 35 is_three 33 name_postgres 33 seven 33 start_with 33 because_of 32 bug 32
        clutter 32 conflict_the 32 daemon_conflict 32 docker_error 32 exited_they 32 last_year 32
        want_the 32 from_my 31 bachelor 30 cache_old 30 jellyfin 30 leftovers_of 30 project_from 30
        the_legacy 30 they'll 30 exited_ones 29 from_last 29 miss_it 29 move 29 teamspeak 29 web 29
        and_all 28 cron 28 exited_containers 28 kibana 28 march 28 missing 28 sits_there 28
        still_sitting 28 the_name 28 two 28 container_i 27 diffusion 27 from_march 27 postgres 27
        stable 27 stop_it 27 the_way 27 year 27 a_leftover 26 conflict 26 everything_that 26 f 26
        image_on 26 it_gone 26 my_disk 26 the_exited 26 container_old 25 docker_ps 25 longer 25
        proxy_container 25 throw_the 25 containers_that 24 it_is 24 leave_the 24 selenium 24 stay 24
        home_dir 23 of_old 23 the_dead 23 assistant 22 be_gone 22 container_but 22 container_home 22
        dir 22 e2e 22 from_the 22 from_yesterday 22 home_assistant 22 i_switch 22 like_the 22
        says 22 switched_to 22 test2 22 the_image 22 yesterday's 22 get 21 get_that 21 nginx 21
        proxy 21 i_won't 20 won't_need 20
        """
      ),
      (
        "container.restart",
        """
        cycle 186 restart 186 bring 174 down_and 174 and_on 152 off_and 138 back_up 134
        only_reads 133 give 126 read 123 reads_it 121 it_again 114 start 114 start_it 114 memory 113
        ttrss 110 bob 105 api 101 the_mounted 98 restart_the 97 the_old 95 docker_restart 93 dns 92
        a_restart 91 change 90 changed_the 88 hangs 87 mounted 86 and_have 84 arbiter 84
        just_stop 84 will_do 82 certificate 81 and_start 80 pihole 80 it_start 79 celery 77
        no_dns 77 router 77 serving_the 77 need_a 76 pick 76 restart_container 76 second 76
        half_the 75 teh 75 the_office 75 office 74 phpfpm 74 mongo 73 web 73 leaks 72 with_a 72
        <file> 71 grafana 71 on_again 70 at_boot 68 has_no 68 i_changed 68 worker_and 68 serving 66
        have_it 65 stop 65 afresh 64 climb 64 srv 64 homebridge 63 is_stuck 63 the_memory 62
        through_a 62 a_kick 61 of_node 61 boot 59 could_you 58 get_it 57 gigs 57 node_red 57 red 56
        fresh_start 54 nginx 54 folder 53 helps 53 last_time 52 one_after 52 a_fresh 50 can_u 50
        real_quick 50 u 50 for_a 48 php 48 a_reboot 47 a_stopped 47 fresh 47 gunicorn 47 stop_and 47
        straight 47 templates 47 unchanged 47 30s 46 can_we 46 photoprism 46 sidekiq 46 traefik 46
        and_a 45 has_been 45 node 45 when_it 45 kick 44 leaks_memory 44 nginx_and 44 real 44
        still_has 44 worker 44 has_the 43 it_has 43 logger 43 take 43 a_simple 42 env 42
        homeassistant 42 i_know 42 it_down 42 pick_it 42 simple 42 start_container 42 to_pick 42
        bring_it 41 hung 41 changed_<file> 40 grace 40 health 40 it_up 40 just_give 40 to_find 40
        frigate 39 it_i 39 load 39 reboot_it 39 varnish 39 controller 38 in_place 38
        mounted_folder 38 my_django 38 stuck 38 unifi 38 kick_it 37 make_it 37 that_starts 37
        a_quick 36 all_containers 36 and_we 36 are_in 36 config 36 django 36 it_it 36 it_that 36
        memory_and 36 place 36 spring_app 36 the_day 36 again_for 35 certs 35 container_needs 35
        has_to 35 kuma 35 last 35 ledger 35 seconds_to 35 spring 35 uptime 35 uptime_kuma 35 half 34
        it's_stuck 34 it_at 34 kill_it 34 on_the 34 picked_up 34 power 34 svc 34 beat 33
        celery_beat 33 celery_worker 33 get 33 need_to 33 php_fpm 33 wait 33 fpm 32 gracefully 32
        redis 32 zigbee2mqtt 32 after_another 31 container_has 31 edited_<file> 31 with_it 31
        a_fix 30 devs_have 30 gw 30 one_from 30 queue 30 renew 30 the_api 30 the_usual 30 vpn_gw 30
        worker1 30 worker2 30 edit 29 old_one 29 plex 29 seconds_grace 29 usual 29 a_few 28
        at_startup 28 days 28 do_the 28 file_that 28 if_it's 28 it's_fine 28 it_away 28 spark 28
        startup 28 the_settings 28 timeout 28 vpn 28 we_make 28 host_the 27 of_it 27 restart_it 27
        shut_down 27 the_dev 27 tomcat 27 but_it 26 container_but 26 container_read 26 deliver 26
        expires 26 fix 26 folder_of 26 have_a 26 it_come 26 one_it 26 only_when 26 put_a 26
        that_the 26 they_say 26 dev 25 do_we 25 does_not 25 it_still 25 out_why 25
        proxy_container 25 rasa 25 support 25 the_host 25 trick 25 assistant 24 begin 24
        certificate_on 24 container_still 24 fine 24 home_assistant 24 it_the 24 it_when 24 path 24
        replace_the 24 since_this 24 stunnel 24 this_morning 24 tls 24 billing_worker 23 chat 23
        everything_that 23 find_out 23 replace 23 the_chat 23 the_folder 23 the_nginx 23 a_new 22
        app 22 how_do 22 in_the 22 nginx_container 22 notice 22 prod 22 billing 21 ctr 21 find 21
        it_on 21 nextcloud 21 the_proxy 21 broken 20
        """
      ),
      (
        "container.run",
        """
        shell 189 trash 146 rnu 141 ubuntu 140 i_can 137 <image> 136 rm 135 port 131 start_a 126
        throwaway 126 try_out 126 want_a 126 on_port 123 rm_it 123 fresh 111 256m 110 on_<image> 104
        run_<image> 104 a_volume 100 mailhog 97 get_one 95 kuma 95 uptime 95 uptime_kuma 95 ui 94
        smtp 93 i'd_like 92 i_just 92 mailpit 89 the_teacher 88 you_get 88 for_me 87 need_a 87
        teacher 87 get 86 curent 84 i_get 82 throwaway_postgres 82 with_the 82 data 81 run_the 80
        back_after 79 and_keep 78 this_image 78 public 77 after_reboot 76 coming 74 get_a 74
        hello_world 74 interactive 74 could_you 73 work_on 73 background 72 exited 72 said 72
        the_background 72 world 72 fancy 71 nothing_fancy 71 wiht 71 around_in 69 get_me 69 html 69
        it_possible 68 possible_to 68 test 68 a_fresh 67 to_try 67 two_of 67 w 67 want_to 67 me_a 66
        rabbitmq 66 serving 64 to_test 64 just_want 63 grafana_container 62 keep_it 62 wordpress 62
        for_my 61 jupyter 61 nginx 61 bound 60 loopback 60 up_a 60 restart_unless 59 a_quick 58
        and_a 58 and_comes 58 image_<image> 58 throw_the 58 unless_stopped 58 to_play 57
        grafana_on 56 like_to 56 mail 56 to_click 56 can_u 55 minutes_nothing 55 with_a 55 of_us 54
        play 54 reachable 54 the_workshop 54 a_throwaway 53 each_of 53 for_ten 53 s3 53
        should_have 53 unit 53 unit_tests 53 click 52 to_see 52 u 52 a_single 51 grafana 51
        is_there 51 under_<path> 51 how_do 50 nginx_and 50 restart_always 50 run_a 49 single 49
        a_local 48 audiobookshelf 48 cap 48 disposable 48 i_want 48 it_for 48 limit_of 47
        permanent 47 spark_worker 47 workshop 47 a_python 46 is_enough 45 none 45 postgres_for 45
        redis_with 45 bash 44 come_back 44 data_and 44 docker_run 44 folder_in 44 name_db 44
        alpine 43 gf 43 gf2 43 the_web 43 volume_called 43 minio_data 42 this_machine 42 broker 41
        homework 41 send 41 spark 41 alpine_to 40 d_name 40 enough 40 i_exit 40 a_postgres 39
        current_folder 39 fresh_<image> 39 docker_desktop 38 for_the 38 locally_and 38 love_to 38
        my_thesis 38 catch 37 for_that 37 i'd_love 37 launch 37 manifest_unknown 37 unknown 37
        you_start 37 box 36 cwd 36 data_in 36 for_an 36 love 36 minutes 36 my_app 36 my_current 36
        thesis 36 with_my 36 mosquitto 35 one_container 35 or_so 35 shell_in 35 the_lan 35 wget 35
        a_redis 34 compose_file 34 desktop 34 i_leave 34 its_data 34 reboot 34 way_to 34 and_i 33
        box_with 33 just_need 33 conflict 32 conflict_the 32 daemon_conflict 32 ten_minutes 32
        the_mail 32 and_remove 31 python 31 reachable_from 31 remove_it 31 this_box 31 file_for 30
        only_one 30 plugin 30 rabbitmq_with 30 the_management 30 two 30 and_it 29 current 29
        docker_error 29 docker_is 29 error_response 29 from_daemon 29 jaeger 29 manifest 29
        network 29 response 29 response_from 29 ten 29 the_ui 29 valkey 29 work 29 daemon 28 docs 28
        i've_got 28 the_app 28 image_i'd 27 is_it 27 it_and 27 leave_it 27 read_the 27 ro 27
        when_i 27 an_hour 26 and_name 26 app_has 26 at_<file> 26 have_a 26 lan 26 management 26
        name_it 26 one_image 26 sink 26 there_a 26 throw 26 to_send 26 about_a 25 all_in 25
        disappear 25 like_it 25 me_in 25 read_about 25 real_quick 25 spin_up 25 bind 24
        bind_mount 24 in_a 24 limit 24 program 24 and_give 23 env_files 23 fake 23 find_image 23
        i_read 23 it's_only 23 rabbit 23 to_find 23 volume_for 23 would_do 23 against 22
        container_named 22 demo_for 22 here_and 22 image_so 22 local 22 minio 22 open 22
        server_to 22 the_client 22 the_env 22 unable 22 unable_to 22 up_at 22 with_its 22
        bring_up 21 client 21 config 21 for_its 21 the_dev 21 to_start 21 as_its 20 going_on 20
        jenkins 20 restart 20 see 20
        """
      ),
      (
        "container.start",
        """
        exited 241 get 223 going_again 215 mlflow 197 bring 193 docker_start 189 it_back 181
        wake 168 back_up 157 i_stopped 153 should_be 152 stop 152 on_again 145 pihole 136 exist 135
        be_up 133 legacy 126 running_here 123 wiki 123 reboot 122 on_friday 116 run 116 shut 116
        state 116 is_down 110 switch 109 fire_up 108 mailhog 108 friday 106 come_up 105 fire 105
        it_on 104 dev 102 rebooted_the 102 to_come 102 mirror 101 wsus 101 be_running 100 get_me 100
        turn 100 off_switch 99 resurrect 99 sonarqube 99 svc42 99 switch_it 99 has_to 97
        maintenance 97 shut_down 97 tomcat 96 db 94 power 94 refuses_to 93 work 91 zigbee2mqtt 91
        need_it 90 refused 88 for_the 87 last 86 pihole_running 85 and_my 84 jellyfin 81
        the_laptop 80 my_old 79 minio 78 that_one 78 the_existing 78 the_power 78 after_the 77
        get_it 75 the_first 73 nexus 72 again_same 71 two 71 up_as 71 db01 70 laptop_and 70
        just_start 69 container_named 68 start 68 database_container 67 show 66 back_on 65
        get_that 65 please_it's 65 work_again 65 are_in 64 run_again 64 windows 64 dead 63
        go_live 63 hour_ago 63 name 62 now_and 62 site_db 62 fresh 61 in_created 61 proxy 61
        run_it 60 container_stop 59 signed 59 containers_we 58 create 58 the_stopped 58
        docker_stop 56 last_week 56 over_the 56 want_it 56 as_before 55 as_well 55 backup 54
        is_off 54 site 54 hour 53 srv 53 worker 53 is_in 52 host_rebooted 51 online 51 rabbit 51
        shop 51 live 50 may_go 50 first 49 start_the 49 up_please 49 by_mistake 48 docker 48 lea 48
        vault 48 minecrfat 47 start_db 47 the_container 47 unpause 47 up_again 47 mistakes 46
        rebooted_and 46 zookeeper 46 called 45 the_proxy 45 ctr 44 one_named 44 agent 43
        containers_by 43 just_get 43 ldap1 43 old_container 43 power_cut 43 proxy_container 43
        resume 43 sentry 43 should_work 43 the_two 43 yesterday_i 43 gw 42 is_there 42 mongo1 42
        mongo2 42 mongo3 42 ran 42 the_nexus 42 video 42 vpn_gw 42 ago 41 awake 41 db_is 41
        oracle 41 to_have 41 container_back 40 kick_it 40 legacy_api 40 more_memory 40 that_are 40
        with_all 40 last_month 39 with_its 39 bring_it 38 ctr_is 38 host 38 it_exits 38
        same_container 38 the_test 38 container 37 it_off 37 spark_worker 37 two_containers 37
        vpn 37 container_is 36 cut 36 laptop 36 month 36 stopped_container 36 app_can't 35
        can't_connect 35 feet 35 my_rails 35 on_its 35 original 35 rails_app 35 spark 35
        the_exited 35 the_original 35 to_<image> 35 you_put 35 connect_to 34 containers_that 34
        get_the 34 it_called 34 it_stop 34 one_with 34 save 34 shut_the 34 that_the 34 to_save 34
        turned_on 34 database 33 kafka 32 kick 32 redis_container 32 sit_in 32 sonarr 32
        container_down 31 miss_it 31 the_wiki 31 would_you 31 influxdb 30 server_reboots 30
        is_still 29 pause 29 rails 29 set 29 the_redis 29 connect 28 missing 28 rstudio 28
        the_data 28 wake_up 28 and_its 27 clean 27 exists_already 27 from_last 27 i_want 27
        thinks 27 thinks_the 27 wikijs 27 and_cache 26 back_i 26 battery 26 by_stopped 26
        containers_db 26 earlier 26 mailcatcher 26 my_notebook 26 switch_the 26 the_photo 26
        both_are 25 can_it 25 did_docker 25 exited_they 25 immich 25 it_should 25 its_postgres 25
        lab 25 memory 25 the_one 25 api 24 container_with 24 helper 24 is_dead 24 notebook 24
        silly 24 with_that 24 be_on 23 db_and 22 i_need 22 in_there 22 last_night 22 photos 22
        the_whole 22 can_we 21 containers_came 21 have_them 21 all_exited 20 put 20 telegraf 20
        the_weekend 20
        """
      ),
      (
        "container.stats",
        """
        io 203 traffic 187 network_traffic 181 footprint 171 io_of 171 load 171 using 150
        container 142 fan 142 right_now 142 network 137 db01 136 disk 135 near 134 close 131
        normal 128 redis 123 that_normal 123 is_that 117 df_h 111 h 111 df 109 ctr 107 to_disk 102
        docker_stats 92 of_the 91 write 91 is_it 88 is_the 87 close_is 86 how_close 86 at_the 83
        the_vpn 83 machine 82 one_of 82 spark 82 hogging 81 to_its 81 vpn 81 the_last 80 how_much 79
        of_our 77 moment 76 the_moment 76 its_memory 75 traefik 75 edge_proxy 74 stats_for 74
        edge 73 spin 73 host 70 make_the 69 how_near 67 ceiling 65 memory 65 side 64 grafana 63
        hwo 63 service 63 rn 62 the_redis 62 docker_host 61 leaks_memory 60 mad 60 on_docker 60
        spark_worker 60 start_the 60 leaks 59 mem 59 container_write 58 gb 58 last 58 management 58
        same_docker 58 squeeze 58 to_being 58 two_more 58 we_can 58 onto_the 57 our_containers 57
        pegging 57 which_of 56 container_on 55 know_whether 55 per_container 55 take 55 the_box 55
        hogging_the 54 minecraft 54 much_ram 54 the_same 54 out_the 53 to_the 53 trainer 53 wants 53
        who_is 53 for_the 52 my_containers 52 of_worker 52 proxy 52 of_site 51 swap 51 eaten 50
        fifteen 50 virtual_machine 50 whom 50 gb_and 49 make 49 opensearch 49 says_my 49
        the_limit 49 the_virtual 49 i_gave 48 kill 48 frigate 47 of_them 47 close_to 46
        docker_has 46 admin 45 see_who 44 elasticsearch 43 gave_it 43 is_anything 43 of_my 43
        or_the 43 me_whether 42 on_it 42 rabbitmq 42 ram_does 42 the_server 42 average 41 howling 41
        is_my 41 load_average 41 do_my 40 gave 40 its_limit 40 they_are 40 avg 39 feel 39 is_one 39
        which_ctrs 39 box_is 38 ctr_is 38 what_are 38 which_containers 38 and_docker 37 are_the 37
        virtual 37 by_memory 36 rigth 36 site_db 36 the_container 36 to_know 36 five 35
        new_container 35 sluggish 35 solr 35 web 35 are_they 34 clickhouse 34 is_close 34 is_what 34
        it_really 34 know_the 34 near_the 34 of_those 34 pretty 34 want_is 34 want_to 34 i_know 33
        main 33 oom 33 oom_killed 33 pg 33 pg_main 33 site 33 sorted 33 the_new 33 worker 33
        a_live 32 csv 32 prod 32 take_forever 32 the_transcoder 32 view 32 block 31 can_we 31
        compare 31 container_is 31 cpu 31 forever 31 hammering 31 is_hammering 31 rma 31 says 31
        scraper 31 show 31 since_i 31 too_much 31 by_container 30 disk_can 30 host_is 30 lb01 30
        my_node 30 state 30 tell_me 30 what_i 30 512m 29 compared_to 29 does_the 29 home 29
        somebody 29 and_worker 28 importer 28 the_importer 28 the_network 28 the_stack 28
        transcoder 28 cpu_of 27 each_of 27 mlflow 27 of_all 27 what_it 27 <ports> 26 app_in 26
        capacity 26 docker_to 26 given 26 it_was 26 jellyfin 26 ollama 26 our_app 26 this_host 26
        usage 26 use 26 api_and 25 i_start 25 kibana 25 like_a 25 memory_limit 24 server 24
        since_we 24 two 24 for_all 23 this_docker 23 what_does 23 a_wall 22 acutally 22
        can't_tell 22 for_everything 22 import 22 java 22 node 22 of_java 22 only_show 22 shows_a 22
        the_notebook 22 wall 22 while_the 22 all_running 21 and_api 21 box 21 does_my 21 how_mcuh 21
        i_can't 21 mcuh 21 now_for 21 at_home 20 bandwidth 20 container_sorted 20 is_each 20
        qbittorrent 20
        """
      ),
      (
        "container.stop",
        """
        offline 208 grafana 159 make 157 dont 149 plex 143 shut 143 bed 142 halt 140 quiet 136
        take 136 minutes 133 during_the 129 stop 129 not_run 121 make_it 115 pihole_running 113
        put 113 should_be 110 run 102 it_stop 101 scraper 100 tonight 99 ctr 95 for_tonight 92
        for_a 91 traefik 91 gracefully 90 stop_web 90 be_running 88 till 88 ps_q 87 q 87 clean 84
        docker_stop 83 minio 83 while_i 83 pihole 82 srv 82 send 81 web 79 except 77 must_not 77
        ps 77 i_need 76 stop_everything 75 audit 74 drain 74 and_docker 73 battery 72 name_is 71
        any_more 70 mysql 70 syncthing 70 ctrs_on 69 kernel 69 container 67 container_go 67
        customer 66 nothing_should 66 ollama 66 this_docker 66 every_container 65 make_the 65
        plug 65 docker 64 patch 64 shutdown 64 on_this 63 bitcoind 62 container_is 62 worker 62
        i_do 61 in_ten 61 not_be 61 timeout 61 docker_host 60 svc42 60 is_sending 59 it_should 59
        on_every 59 the_mail 59 wiht 59 trainer 58 demo 57 test_is 57 don't 56 freeze_the 56
        turn_off 56 crawler 55 label 55 mail 55 a_minute 54 pull_the 54 right_now 54 sonarr 54
        it_i 52 pause 52 jupyter 51 sim 51 for_an 49 it's_not 49 long 49 night 49 runs_any 49
        is_restart 48 test 48 web_and 48 like_it 47 but_keep 46 keep_it 46 freeze 45 kafka 45
        the_database 45 down_the 44 queue 44 stop_it 44 ten 44 ten_minutes 44 the_staging 44 game 43
        game_server 43 halt_the 43 jellyfin 43 mailer 43 miner 43 any_longer 42 dba 42 pull 42
        staging 42 the_disk 42 write 42 delete 41 eating_the 41 ignores_sigterm 41 it_ignores 41
        just_make 41 phone 41 sigterm 41 this_minute 41 all_runing 40 container_of 40 ignore 40
        is_eating 40 is_on 40 longer 40 off_this 40 spark_worker 40 the_scraper 40 database 39
        my_game 39 vacation 39 chrome 38 container_named 38 hub_and 38 it_quit 38 opensearch 38
        real 38 server_container 38 should_not 38 we're_on 38 called 37 eat 37 for_now 37
        i'd_like 37 real_customers 37 runing 37 spark 37 transmisson 37 want_the 37 end 36 hub 36
        loadgen 36 port 36 disk 35 forensics 35 i'm_about 35 move_the 35 on_host 35 running_in 35
        selenium 35 to_move 35 xmr 35 alive 34 the_weekend 34 where_it 34 about_to 33 can_the 33
        duplicates 33 go_on 33 it_for 33 legacy 33 simulation 33 was_it 33 7d9 32 checkout_7d9 32
        container_down 32 immediately 32 it's_a 32 move 32 container_for 31 do_my 31 it_in 31
        name 31 please_the 31 relay 31 service 31 the_client 31 the_crawler 31 and_everything 30
        and_then 30 by_then 30 client 30 cut_the 30 ddosing 30 demo_in 30 electricians 30 i_will 30
        instance 30 it_off 30 keep 30 machine_is 30 mid 30 only_make 30 partner 30 the_demo 30
        weekend 30 zoom 30 all_of 29 crawling 29 docker_on 29 exactly 29 five_minutes 29 in_five 29
        it_any 29 node 29 sender 29 sits_on 29 spam 29 stop_for 29 turn 29 and_api 28
        everything_docker 28 frozen 28 it_later 28 it_was 28 monday 28 stop_the 28 the_container 28
        a_and 27 indexer 27 it_mustn't 27 mustn't 27 quit 27 the_indexer 27 container_should 26
        immich 26 in_docker 26 indexer_for 26 kill 26 minutes_and 26 server 26 the_night 26 do_it 25
        five 25 give_them 25 home 25 host 25 node_red 25 the_jupyter 25 video 25 whatever 25 main 24
        mosquitto 24 pg 24 pg_main 24 red 24 this_machine 24 gotten 23 i_left 23 it_must 23 lib 23
        library 23 of_them 23 the_ctr 23 block 22 bot 22 have_a 22 the_power 22 a_bit 21 rack 21
        off_the 20 snapshot 20 well_as 20
        """
      ),
      (
        "container.update",
        """
        ram 265 restart 244 never_restart 234 give 232 homeassitant 225 set 216 core 215
        unless_stopped 205 lb01 202 gigs 199 policy 196 stop 195 more_ram 193 docker_update 188
        policy_of 179 run 173 stopped_on 166 3g 163 halve 140 update 140 more_memory 138 pihole 136
        cpus 135 6g 132 to_6g 132 limit 124 nexus 120 while_it 119 gb 118 pin 117 cap 109
        be_allowed 107 bump 107 512m 106 come_back 106 two 105 worker_to 103 reboot 101 trainer 100
        2g 98 cpu 96 needs_more 96 automatically 95 ctr 94 allowed 93 8g 91 svc42 90 onlyoffice 89
        gitlab_runner 88 container 87 runner 87 to_unless 86 gitlab 85 needs 84 just_want 82
        i_just 81 1gb 80 6gb 80 jellyfin 80 logstash 80 web 79 change 77 the_cpu 77 jenkins 75
        half_a 74 it_always 73 my_running 73 can_my 72 elastic 72 grafana 72 notebook 71
        syncthing 71 half 70 after_reboot 68 back_after 68 mem 68 that_it 68 cpu_of 67 analytics 66
        so_that 65 whatever 65 for_elastic 64 lift 64 lift_the 64 container_should 63 docker 61
        should_be 61 worker 61 800m 59 clamav 59 stand 59 as_it 58 the_running 58
        database_container 57 keep 57 the_database 57 only_changed 56 back_on 55 database 55
        doubled 54 how_it 54 mysql 54 on_each 54 two_more 54 want_to 54 live 53 more_than 53
        on_but 52 raise 52 restart_unless 52 coming 51 transcodes 51 4g 50 i_want 50 slow 50
        of_my 49 tvheadend 49 slows_down 47 from_now 45 now_on 45 boot 44 ceiling 43 hit 43
        limit_on 43 ok_for 43 postgres 43 the_time 43 would_be 43 1g 42 after_every 42 for_it 42
        i_tried 42 my_pc 42 pc 42 pop 42 since_i 42 start_i 42 the_start 42 to_keep 42 tried 42
        box 41 down_the 41 eats_all 41 hogging 41 kibana 41 reboot_of 41 it's_only 40
        the_existing 40 a_core 39 cap_it 39 it_at 39 it_runs 39 container_to 38 for_billing 38
        one_container 38 traefik_and 38 up_after 38 exist 37 is_enough 37 this_one 37 enough 36
        fly 36 but_no 34 downtime 34 have_to 34 kafka 34 limit_of 34 no_downtime 34 teamcity 34
        and_got 33 got_this 33 raise_it 33 teh 33 do_it 32 proper 32 but_with 31 eat 31 it_and 31
        max 31 starves 31 time 31 at_most 30 give_the 30 memory_2g 29 policy_to 29 gb_on 28
        it_right 28 memory 28 on_teh 28 right_now 28 transcoder 28 a_way 27 graylog 27 he's 27
        it_to 27 it_works 27 keep_it 27 leash 27 middle 27 put_a 27 student 27 the_middle 27
        the_shared 27 wants 27 bounce 26 forgot 26 forgot_to 26 leave_it 26 runing 26 swap 26
        the_ml 26 train 26 training_container 26 way_to 26 hogging_the 25 leave 25 ml 25 there_a 25
        container_at 24 it_live 24 number_of 24 sandbox 24 the_number 24 all_the 23 encoder 23
        get_more 23 gigs_of 23 i_have 23 never_gets 23 of_ram 23 plex 23 share 23 work 23
        billing_worker 22 keep_running 22 numbers 22 put 22 cellar 21 go_to 21 is_there 21
        made_the 21 on_it 21 on_the 21 than_two 21 the_cellar 21 to_say 21 a_year 20 billing 20
        i_forgot 20 i_made 20 importer 20 like_it 20 redo 20 the_importer 20
        """
      ),
      (
        "dockerfile.create",
        """
        file 126 is_a 120 have_a 100 recipe 100 project 97 repo 96 a_container 94 docker 90
        i_have 90 rust 90 the_repo 87 we_have 84 jar 83 only_takes 82 in_a 79 become 78 packages 77
        run 77 for_this 72 make_one 72 the_same 69 put 67 have_is 63 become_a 62 run_the 62 take 62
        vue 61 a_dockerfile 58 file_in 58 gradle 57 set 56 site 56 should_become 54 computer 53
        how_can 53 container 52 django_project 52 so_far 52 tool 52 wants 52 can_i 51 far 51
        no_docker 51 i_put 50 php 49 containerize 48 do_i 48 streamlit 48 for_my 47 how_do 47
        written 47 boot 45 django 45 failed_to 45 python 45 r 45 write 45 all_i 43 crate 43
        on_every 43 spring_boot 43 to_read 43 a_<file> 40 a_c 40 c_program 40 containers_we 40
        failed 40 my_django 40 perl 40 this_go 40 with_php 40 c 39 is_none 39 necessary 39 ops 39
        python_script 39 src 39 a_plain 38 company 38 fpm 38 open 38 our_net 38 the_company 38
        and_the 37 host_only 37 need_a 37 need_the 37 new_host 37 our_spring 37 plain 37
        the_recipe 37 there_is 37 file_for 36 it's_a 36 non 36 non_root 36 please_make 36 rails 36
        sveltekit 36 up_the 36 angular 35 behind_nginx 35 front 35 front_end 35 none 35 one_for 35
        stage_from 35 uid 35 <file> 34 can_docker 34 dockerfile_for 34 draft 34 environment_in 34
        fix_the 34 into_an 34 it_runs 34 laravel 34 me_up 34 nothing_is 34 put_it 34 read 34
        reproduce 34 root 34 set_me 34 she_has 34 suggest 34 supervisor 34 the_environment 34
        the_start 34 to_fix 34 up_so 34 we_need 34 api 33 have_an 33 how_to 33 know_how 33 script 33
        something_to 33 spring 33 with_a 33 write_the 33 a_website 32 ignore 32 ignore_file 32 js 32
        musl 32 needs 32 nginx 32 so_that 32 fastapi 31 html 31 it_into 31 php_fpm 31 so_it 31
        stuff_in 31 a_rails 30 cgi 30 frontend 30 nonroot 30 ok_so 30 so_this 30 website 30
        can_my 29 docker_build 29 docker_stuff 29 don't_know 29 environment 29 everywhere 29
        go_service 29 hers 29 i_need 29 jdk 29 one_it 29 recipe_for 29 there's_no 29 what_do 29
        daemon 28 in_it 28 only_need 28 program 28 work_on 28 do_we 27 get_it 27 my_machine 27
        ship 27 thing_from 27 this_node 27 a_jar 26 an_img 26 express 26 i_know 26 images_but 26
        net 26 node 26 put_this 26 service_has 26 set_up 26 thing_in 26 to_begin 26 and_all 25
        but_all 25 container_images 25 distroless 25 have_it 25 a_folder 24 begin 24 draft_me 24
        for_a 24 for_our 24 is_there 24 left_and 24 result 24 worker 24 a_spring 23 go_into 23
        i_make 23 image_all 23 img 23 intern 23 me_i 23 that_i 23 app 22 customer_wants 22
        folder_of 22 i_only 22 of_python 22 project_and 22 start 22 the_new 22 this_is 22 to_go 22
        asks_where 21 container_for 21 container_write 21 customer 21 hires 21 in_docker 21
        new_hires 21 nobody_ever 21 run_on 21 suitable 21 where_the 21 wrote_it 21 all_we 20
        my_flask 20
        """
      ),
      (
        "dockerfile.lint",
        """
        rule 149 version 118 warning 112 me_the 110 missing 103 break 102 user 101 checker 90
        dl3008 89 rules_does 89 tel 88 dockerfile 85 in_there 80 which_rule 78 find 77 practice 74
        line 73 lint 72 list 70 run 67 bad 66 dockerfile_in 66 does_this 66 run_a 62 sudo 62 best 56
        allowed_to 54 and_add 54 maintainer 54 style 54 url 54 add 53 allowed 53 in_the 53 to_use 53
        it_still 52 rejected 52 with_line 52 report 50 <file> 49 is_it 49 pin 49 violations 49
        my_dockerfile 48 over_my 47 run_the 45 best_practice 44 folder 44 linter 43 and_such 42
        book 42 the_book 42 with_a 42 by_the 41 cleanup 41 dockerfile_what 41 hadolint 41 is_bad 41
        use 41 version_and 41 <path> 39 yellow 39 others 38 practice_in 38 and_list 37
        rule_violations 37 violations_in 37 nr 36 the_rules 36 for_<file> 35 gate 34 moan 34
        for_all 33 jsonargsrecommended 33 legacykeyvalueformat 33 ci 32 dl3059 32 fix 32 lint_the 32
        the_file 32 what_do 32 you_check 32 check_the 31 docker_build 31 our_ci 31 and_how 30
        code 30 dockerfile_with 30 in_<path> 30 correct 29 give_me 29 show 29 show_me 28
        against_best 27 code_review 27 give 27 our_dockerfile 27 the_code 27 the_repo 27 analyse 26
        bad_practice 26 compliance 26 dl30xx 26 fix_for 26 review 26 static 26 dl3006 25 do_we 25
        explicitly 25 file_for 25 file_please 25 of_an 25 tag_the 25 we_have 25 could_you 24
        the_version 24 wants 24 whole_file 24 an_image 23 in_this 23 line_numbers 23 anywhere 22
        anywhere_in 22 commit 22 i_committed 22 it'll 22 like_that 22 numbers 22 file 21 it_with 21
        me_i 21 break_and 20 rewrite 20 the_fix 20
        """
      ),
      (
        "dockerfile.optimize",
        """
        make 135 rebuild 114 copy 112 change 111 minutes 97 mounted 94 take 90 quicker 82 install 80
        pip 75 service 74 dockerfile 72 and_what 71 make_the 71 git 69 each_time 68 the_whole 68
        what's_the 68 final_stage 65 and_the 64 line 64 useful 63 wherever 63 staging 62 buildkit 60
        this_dockerfile 60 final 59 make_it 59 the_final 59 why_for 59 version 58 image_build 57
        maven 57 reason 57 for_the 56 run_lines 55 this_is 54 base 53 better 53 gcc 52 i_changed 50
        speed 50 version_of 50 the_top 49 app 48 away_everything 48 every_commit 48 leaner 48
        written 48 app_to 47 big_and 47 kill 47 node_app 47 the_copy 47 time_i 47 to_big 47
        dotnet 46 gain 46 i_could 46 smallest 46 throw_away 46 use_for 46 rework 45 top 45 ci 44
        slow 44 a_word 43 change_a 43 java 43 smaller 43 use 43 cache_mounts 42 at_the 41 here's 41
        throw 41 word 41 build_takes 40 need_the 40 of_it 40 service_and 40 git_and 39 m2 39
        reorder 39 the_java 39 with_maven 39 dockerfile_so 37 minutes_and 37 away 36 build 36
        dockerfile_has 36 multi_stage 36 npm 36 pip_install 36 sane 36 download 35 edit 35
        every_little 35 faster 35 multi 35 speed_up 35 fix_it 34 remedies 34 the_dockerfile 34
        up_with 34 end_up 33 time 33 what_do 33 a_flask 32 commit 32 reinstalls 32 result 32
        engine 31 git_history 31 history 31 risk 31 the_reason 31 whole_git 31 contains 30
        make_my 29 me_why 29 the_pull 29 a_leaner 28 a_reason 28 again_in 28 apart 28 app_that 28
        comment 28 flask_app 28 for_a 28 for_each 28 inside 28 is_the 28 and_give 26 and_would 26
        bundle 26 change_to 26 code_change 26 installed_on 26 on_each 26 or_whatever 26 run_again 26
        seven 26 takes_ages 26 the_result 26 what_is 26 would_like 26 480s 25 ages 25
        dockerfile_for 25 into_something 25 pull_request 25 stuff_caches 25 trigger 25 build_and 24
        like_to 24 to_a 24 to_use 24 turn_this 24 gb_i 23 get_the 23 helps 23 it_under 23 megs 23
        readme 23 request 23 yields 23 you_take 23 and_get 22 can_you 22 css 22 each_edit 22
        flask 22 the_pip 22 touch 22 want_it 22 do_i 21 teh_image 21 again_on 20 could_you 20
        it_got 20
        """
      ),
      (
        "image.build",
        """
        dockerfile_is 115 is_finished 112 needs_something 100 finished 97 source 96 <file> 95
        from_scratch 87 the_host 86 now_i 85 <image> 84 code 84 scratch 84 what_now 84 tag 83
        out_of 82 a_fresh 80 build_t 80 api 79 tag_it 79 turn_this 79 it_as 78 tag_<image> 78
        billing_api 77 image_from 77 and_tag 76 an_image 75 can_run 73 something_i 73 dockerfile 72
        image_named 72 of_it 72 the_dockerfile 72 fix 71 <address> 69 but_with 69 could_not 69
        host_please 69 into_an 69 network_on 69 it_<image> 68 t_<image> 68 url 67 connect 66
        line_in 66 a_docker 65 folder 65 build_the 64 the_proxy 64 turn 63 <path> 62 anew 62
        made_anew 62 change_one 61 into_a 61 still_shows 61 i_need 60 be_made 59 container_still 59
        show_the 59 npm 58 of_<file> 58 scheduler 58 the_scheduler 58 to_try 58 a_new 57
        as_<image> 57 fresh_<image> 57 fetch 56 is_from 56 the_auth 56 this_directory 56
        build_api 55 fresh 55 from_march 55 from_this 55 march 55 the_code 55 shop7 54 directory 53
        machine_is 53 the_<file> 52 want_a 52 billing 51 image_called 51 make_me 51 new_colleague 51
        and_need 50 auth 50 i_only 50 is_ready 50 only_want 50 proxy 50 the_source 50 but_the 49
        in_<path> 49 move 49 network 49 ready 49 gateway 48 it_again 48 one_line 48
        want_something 48 image_with 47 the_cache 47 the_registry 47 fresh_image 46 the_container 46
        this_machine 46 using_the 46 docker_build 45 make_an 45 the_scraper 45 this_folder 45
        call_it 44 i_fix 44 to_solve 44 dir 43 do_it 43 it_was 43 scraper 43 solve 43 trainer 43
        again_with 42 colleague 41 parcel 41 patch 41 image 40 in_<file> 40 tracker 40 fix_the 39
        invoice 39 cache_in 38 image_of 38 was_the 38 have_the 37 i_can 37 fails_at 36 job 36
        complete_successfully 35 did_not 35 images_but 35 successfully_exit 35 tag_latest 35
        this_repo 35 and_that 34 complete 34 docker_image 34 error 34 has_the 34 it_in 34 rebuild 34
        show 34 that_it 34 using 34 behaviour 33 c 33 i_wrote 33 my_little 33 successfully 33
        the_file 33 edited_<file> 32 i_edit 32 me_a 32 turn_it 32 wiht 32 and_the 31 from_it 31
        it_called 31 a_dockerfile 30 build_fails 30 from_<file> 30 image_out 30 new_image 30
        i've_got 29 supposed 29 my_first 28 need_a 28 you_make 28 it_into 27 text 27 the_image 27
        why_does 27 everything_from 26 finished_and 26 i_get 26 process 26 target 26 want_the 26
        webshop 26 agian 25 check 25 edit 25 exit_code 25 failed 25 got_the 25 err 24
        into_something 24 line 24 must_be 24 npm_err 24 npm_token 24 run_please 24 the_new 24
        token_as 24 build_stops 23 image_on 23 in_this 23 name_it 23 pip 23 please_the 23 program 23
        tool 23 flask 22 how_does 22 local 22 lunch 22 please_make 22 already_in 21
        dockerfile_for 21 does_my 21 folder_on 21 give_it 21 image_please 21 need_an 21
        programmer 21 same_tag 21 the_worker 21 build_and 20 get_this 20 latest 20 roundcube 20
        the_git 20
        """
      ),
      (
        "image.history",
        """
        size 202 step 194 command 187 image 180 <image> 174 with_size 161 instruction 127 line 127
        which_run 109 what_command 106 layers 105 for_<image> 103 is_the 96 all_we 94 have_is 92
        of_<image> 89 we_have 89 apt 85 apt_get 85 i'd_like 85 create 82 this_is 79
        the_dockerfile 77 cut_off 76 was_the 73 mb 72 copy 70 cut 69 dockerfile 66 each_layer 66
        on_top 66 i_need 65 of_the 64 run_lines 64 top 63 made 61 the_copy 59 upgrade 59 copy_in 58
        history 58 after_the 57 in_this 57 see_the 56 how_was 55 image_come 55 party 55 third 55
        third_party 55 which_step 55 see 54 for_our 53 where_does 53 put 52 run 52 to_see 52
        with_the 52 base 51 does_the 51 the_env 51 the_image 50 step_of 49 env 48 layers_of 48
        is_responsible 47 need_to 47 responsible 47 responsible_for 47 in_<image> 46 untruncated 45
        bank 43 like_the 43 table 43 table_for 43 built_<image> 41 our_own 41 their_image 41
        docker_history 40 hello_world 40 world 40 newest 39 see_that 38 dots 37 full 37 the_full 37
        the_vendor 37 vendor 37 img 36 it_all 36 the_same 36 from_the 35 get 35 me_the 35
        need_the 35 produce 35 img_<image> 34 off_with 34 put_together 34 w_sizes 34 and_by 33
        dockerfile_of 33 give_me 33 predecessor 33 the_whole 33 what_steps 33 by_step 32 me_how 32
        step_by 32 w 32 fat 31 somebody 31 teh 31 which_line 31 has_the 30 nobody_has 30
        create_and 29 gave 29 history_of 29 piece 29 together 29 assembled 28 commands_that 28
        in_my 28 of_image 28 of_this 28 eyes 27 installed_on 27 lines_of 27 megabytes 27 my_own 27
        nothing_is 27 part 27 reconstruct 27 supplier 27 that_with 27 the_instructions 27 top_of 27
        was_<image> 27 with_my 27 alpine 26 can_i 26 dotnet 26 layers_for 26 my_dotnet 26
        any_more 25 install 25 list_the 25 so_fat 25 the_layers 25 come_from 24 ml 24 paperless 24
        dockerfile_is 23 for_my 23 jdk 23 put_on 23 show 23 the_most 23 trainer 23 we_got 23 got 22
        just_which 22 used_to 22 give 21 image_we 21 show_me 21 chunk 20 did_that 20 legacy 20
        """
      ),
      (
        "image.layers",
        """
        image 162 2gb 145 the_image 145 file 138 mb 132 rm 127 why_is 121 image_is 114 a_later 107
        later_step 106 called_<image> 104 step 104 is_called 103 <image> 96 delete 92 of_my 92
        tarball 92 the_tarball 92 mb_in 89 where_do 89 do_the 88 layers 87 come_from 86 but_the 85
        in_<image> 81 is_that 80 last 77 twice 76 in_a 74 hidden 72 bytes 71 add 68 in_the 68
        the_last 68 of_<image> 63 the_build 62 and_there 61 doubled 61 called 60 image_and 60
        in_it 60 my_docker 60 r 60 delete_the 58 copy 56 i_suspect 56 somewhere 56 suspect 56
        weight 55 prove 54 chown 53 dockerfile 53 in_there 51 count 50 efficient 50 image_how 50
        of_the 50 share 50 that_image 49 which_files 48 hiding 47 how_many 47 our_image 47
        underneath 47 big_is 46 docker_image 46 dockerfile_but 46 of_our 46 see 46 single 46
        how_big 44 the_end 44 we_rm 44 img 42 it_still 42 overwrites 42 dataset 41 strata 41 love 40
        where_it 40 a_look 39 true 39 build 38 end_of 38 half_of 38 i_remove 38 later_run 38
        my_colleague 38 run_is 38 and_then 37 at_the 37 dead 37 layers_of 37 rf 37 rm_rf 37 chmod 36
        chmod_r 36 end 36 which_layer 36 believe 35 colleague 35 i_believe 35 remove 35 run_but 35
        shrink 35 stay 35 added 34 it_with 34 me_which 34 a_single 33 still_in 33 the_dockerfile 33
        at_what 32 before_the 32 inside_the 32 looked 32 numbers 32 opt 32 remove_the 32 step_of 32
        to_look 32 upload 32 big 31 change 31 does_each 31 layer_what 31 look_at 30 rf_<path> 30
        stuff_in 30 that_a 30 want_to 30 agent 29 build_agent 29 deleted_in 29 files_each 29 got 28
        one_line 28 did_it 26 that_counts 26 where_did 26 duplicates 25 half 25 hiding_in 25
        i_want 25 it_i 25 me_per 25 per_layer 25 share_their 25 ship 25 and_tell 24 built_image 24
        how_is 24 i_delete 24 just_show 24 like_an 24 my_dockerfile 24 onion 24 room 24 seems_to 24
        skin 24 up_the 24 file_in 23 says 23 there_files 23 it_in 22 on_it 22 that_were 22
        the_archive 22 a_one 21 archive 21 are_there 21 gpu 21 line_change 21 there_that 21
        what_does 21 what_each 21 base 20
        """
      ),
      (
        "image.list",
        """
        on_this 184 local 179 already_on 146 what_images 140 did_the 138 do_i 131 image 130
        images_are 129 how_old 125 i_already 113 tag 111 biggest 110 postgres 102 first 98
        pictures 98 the_build 95 what_i 93 <file> 92 lits 92 from_<file> 89 before_i 88
        needs_more 88 docker_image 87 last 87 more_than 85 and_how 83 everything_that 82 machine 81
        download 80 get_on 80 wich 79 is_<image> 78 already_have 75 i_need 75 tags_of 75 of_our 74
        hvae 73 <image> 72 tags_are 72 on_here 71 image_with 70 this_laptop 70 got_here 69
        internet 69 last_night 68 top 68 lst 66 me_an 66 night 66 all_my 65 build 65 can't_recall 65
        i_can't 65 recall 65 any_of 64 know_if 64 our_<file> 64 have_<image> 63 img_on 63 i_get 62
        air 61 air_gapped 61 gapped 61 img 61 got 60 have_i 60 images_older 60 is_already 60
        older 60 must_know 59 the_train 59 this_one 59 a_plane 58 i_must 58 train 58 have_locally 57
        plan 55 year 55 i_got 54 older_than 54 still_have 54 have_any 53 i_still 53 this_machine 53
        which_versions 53 leave 52 on_the 52 as_its 51 build_box 51 everything_with 51 its_name 51
        name_the 51 and_<image> 50 and_with 49 me_everything 49 pull 49 about_in 48 at_all 48
        floating 48 i'm_on 48 last_two 48 more_what 48 output_please 48 around_on 47 i_built 47
        i_have 47 kind_of 47 my_machine 47 names_and 47 node 47 output 47 biggest_images 46 it_is 46
        no_idea 46 pulled_in 46 size 46 store 46 than_a 46 docker 45 on_a 45 untagged 45 a_month 44
        this_morning 44 today's 44 with_which 44 built_this 43 server 43 two_years 43 backend_i 42
        images_have 42 only_tell 42 version 42 box 40 laptop 40 rough 40 the_report 40 version_of 40
        came_from 39 container_no 39 did_i 39 it_download 39 no_images 39 reporting_image 39
        start_the 39 that_came 39 will_it 39 filter 38 i_start 38 images_or 38 kiosk 38 the_lab 38
        was_the 38 or_not 37 that_are 37 when_was 37 backend 36 date 36 report 36 w 36 i_pull 35
        lab 35 the_last 34 by_size 33 image_i 33 me_which 32 month 32 pull_the 32 when_i 32
        and_postgres 31 old_are 31 on_my 31 show_me 31 two 31 whether_<image> 31 built 30
        server_with 30 which_tags 30 with_digest 30 workshop 30 app_that 29 know_whether 29
        only_want 29 with_tag 29 an_image 28 the_test 28 what_have 28 tell_me 27 have_no 26
        images_sorted 26 name 26 sorted 26 sorted_by 26 start 26 in_the 25 our_app 25 the_tags 25
        want_the 25 all_local 24 create 24 gateway 24 collabora 23 size_and 23 container_in 22
        have_they 22 hoard 22 locally_and 22 name_has 22 ther 22 this_node 22 whose_name 22
        have_we 21 me_the 21 sits_on 21 we_got 21 from_yesterday 20 tensorflow 20 w_sizes 20
        """
      ),
      (
        "image.multiarch",
        """
        <image> 129 image 125 armv7 102 exec 92 under_<image> 89 tag 88 join 85 i_want 84 build 79
        graviton 79 arm 78 raspberry 74 half 68 image_for 64 s390x 60 x86 59 one_tag 58 server 57
        the_server 55 arm_and 53 m2 53 multi 52 multiarch 51 format_error 50 exec_format 49
        format 49 of_our 49 tag_for 49 work 49 customer 46 for_arm 45 on_the 45 error 44
        our_customer 44 to_the 44 exec_<path> 43 gateway 43 work_on 43 amd 42 and_<image> 42
        and_amd 42 got 42 got_the 41 release 41 since_we 41 run 39 name 38 we_got 38 for_both 37
        run_on 37 it_for 36 stitch 36 the_image 35 together 35 we_ship 35 apple 34 build_it 34
        machine 34 ship_for 34 add_an 33 ship 33 image_we 32 arm64_and 31 half_of 31 on_my 31
        want_one 31 add 30 windows 30 exist 29 on_raspberry 29 mac 28 macbook 28 match 28
        the_intel 28 as_<image> 27 image_named 27 api 26 for_all 26 get_a 26 multi_platform 26
        node 26 suite 26 warning 26 exporter 25 for_my 25 fork 25 from_one 25 handout 25 laptop 25
        my_raspberry 25 name_for 25 node_exporter 25 other_half 25 pc 25 sensor 25 teacher 25
        the_teacher 25 <path> 24 and_on 24 class 24 notebook 24 the_other 24 amr64 23 fine 23
        image_of 23 move 23 sensor_image 23 should_run 23 well_as 23 a_version 22 about_the 22
        all_of 22 because_it 22 image_please 22 not_match 22 pcs 22 student 22 warn_about 22
        when_they 22 make_a 21 of_billing 21 please_make 21 billing_api 20 my_image 20
        """
      ),
      (
        "image.optimize",
        """
        200mb 215 why_is 184 what_can 161 get 145 propose 129 <image> 120 about_this 115 can_be 114
        image 101 fat 99 our_image 97 slimmer 93 huge 91 what_makes 91 what_would 88 a_leaner 79
        leaner 79 base_for 77 is_it 76 to_something 76 make_<image> 74 in_our 73 take 72 save 70
        look_at 68 smaller 68 big 66 image_is 66 shrink 66 to_download 66 3gb 65 make 65
        our_product 65 product_image 65 what_to 65 diet 63 gb 63 registry 63 weighs 63 and_tell 62
        at_<image> 62 production 62 wordpress 61 could_be 60 it_down 59 propose_a 59 over_a 58
        roof 58 the_roof 58 billing 57 it_normal 57 through_the 57 how_can 56 how_much 56 i_get 55
        tell_me 55 gb_for 54 script 54 can_i 53 satellite 53 slim 53 be_made 52 download 52 gcc 52
        storage 52 toolchain 52 cold 51 cold_starts 51 find_out 51 is_too 51 normal 51 60mb 50
        a_whole 50 competitor's 50 cut 50 download_our 50 search 50 each_time 49 get_it 49 hour 49
        min 49 python 49 deploy 48 me_what 48 node 48 service 48 base 47 test_data 47 and_test 46
        behind_nginx 46 carry 46 finance 46 sensible 46 so_fat 46 static 46 this_and 46 to_this 46
        compilers 45 deployment_to 45 get_to 45 html 45 nav 45 pain 45 the_ship 45 version_of 45
        image_should 44 only_a 44 ui 44 update 44 update_of 44 analytics_image 43 made 43 an_hour 42
        and_how 42 cost 42 it's_only 42 on_a 42 put_the 42 svc 42 there_a 42 and_what 40 as_big 40
        complains 40 four 40 how_does 40 how_to 40 minutes_because 40 nginx 40 ship 40 suggest 40
        a_small 39 analytics 39 data 39 enormous 39 hello_world 38 of_<image> 38 better 37
        on_<image> 37 does_it 36 complains_about 35 it_get 35 minutes 35 takes_four 35 to_make 35
        world 35 and_the 34 because_every 34 take_a 34 wasted 34 are_the 33 frontend 33 the_java 33
        to_pull 33 can_go 32 four_minutes 32 my_image 32 should_be 32 a_minute 31 autoscaling 31
        end 31 heavy 31 java 31 my_docker 31 how_do 30 the_laravel 30 and_say 29 bring_the 29
        device 29 only_what 29 suggest_a 29 has_to 28 image_and 28 laravel 28 test 28 earth 27
        in_go 27 minutes_to 27 on_earth 27 ridiculous 27 sane 27 why_on 27 edge 26 half 26 i_did 26
        image_size 26 look_like 26 small 26 end_of 25 geo 25 of_them 25 tiles 25 trim 25
        megabytes 24 out_what 24 so_big 24 could_it 23 gigabytes 23 is_<image> 23 large 23 my_go 23
        something's 23 to_the 23 we_get 23 at_home 22 bot 22 chat 22 gigs 22 home_and 22
        how_could 22 image_takes 22 my_students 22 reduce 22 the_end 22 do_we 21 home 21 image_at 21
        killing_our 21 latency 21 put 21 scale 21 why_the 21 first 20 get_the 20 i_would 20
        lighter 20 made_a 20 megs 20 our_rails 20 turned_out 20 would_like 20
        """
      ),
      (
        "image.prune",
        """
        image 280 of_that 163 none 138 build 137 rebuild 129 leftover 128 unused 114 toss 108
        nameless 104 no_container 104 all_of 103 layers 101 container 98 full 97 dangling 95
        is_full 92 use 92 can_go 87 hundred 85 any_container 84 docker_image 82 get_rid 80 rid 79
        rid_of 79 volumes_and 77 weeks 75 unused_images 73 layers_with 70 of_the 70 with_no 70
        full_of 68 a_hundred 66 gb 66 image_out 66 images_nobody 64 leave 64 any_more 63
        images_no 63 acme 60 container_needs 59 container_uses 59 box 58 ls 58 ones_that 58
        on_the 56 week_of 56 just_get 55 of_image 55 refers 53 refers_to 53 stay 53 throw_out 53
        no_name 51 anything_in 50 only_images 49 and_containers 48 everything_else 48 old_builds 48
        tag 48 there_are 48 pile 47 pile_up 47 the_deploy 47 time 47 used 47 uses_them 47
        leftovers_from 46 out_images 46 runs_any 46 container_stays 45 pull 45 rebuild_the 45
        volume 45 older 44 rubbish 44 the_untagged 44 all_my 43 clean 43 deploy 43 image_only 43
        list 43 the_leftover 43 disappear 42 loads_of 42 make_them 42 no_tag 42 after_a 41
        from_all 41 load 41 rows 41 the_rows 41 untagged 41 day_and 40 each_is 40 eating_my 40
        every_image 40 run 40 ssd 40 tags_are 40 a_day 39 ahead 39 go_ahead 39 lost 39 times_a 39
        up_on 39 clear 38 ctr 38 eat 38 image_list 38 keep 38 sweep_out 38 earlier 37 goes_on 37
        it_gone 37 lies_in 37 most_of 37 of_leftover 37 on_for 37 out_all 37 page 37 app 36
        cost_us 36 harddisc 36 hasn't_been 36 like_it 36 out_every 36 ditch 35 free_up 35 get 35
        my_notebook 35 notebook_image 35 prune 35 this_host 35 needs 34 by_anything 33
        dangling_images 33 image_prune 33 just_the 33 remove_all 33 those_none 33 discarded 32
        old_one 32 what_no 32 and_cache 31 aren't_in 31 containers_volumes 31 lies 31
        some_container 31 by_deleting 30 image_that 30 in_use 30 that_aren't 30 chuck 29
        image_from 29 my_image 29 nobody_has 29 none_images 29 container_is 28 keep_only 28 make 28
        our_build 28 that_our 28 clear_out 27 from_this 27 must_go 27 name_that 27 on_this 27
        base 26 ci 26 i'd_like 26 out_the 26 use_by 26 by_now 25 docker_pull 25 gb_of 25 prune_a 25
        the_night 25 this_engine 25 are_hundreds 24 build_box 24 may_be 24 nobody_uses 24
        notebook 24 previous 24 the_previous 24 endless 23 last_week 23 my_project 23 ten 23
        week_and 23 a_year 22 days 22 host 22 labelled 22 of_docker 22 rebuilt 22 spring 22
        used_by 22 volume_or 22 years_of 22 among_the 21 and_docker 21 container_what 21
        docker_build 21 engine 21 month 21 server_where 21 teach 21 this_week 21 backup 20 by_a 20
        could_we 20 have_no 20 leave_the 20 night 20 older_than 20 what_could 20
        """
      ),
      (
        "image.pull",
        """
        grab 228 newest 188 <image> 181 onto_this 149 pul 145 on_the 116 local 107 latest 104
        docker_pull 96 me_the 96 pull_<image> 94 by_then 92 the_start 91 vllm 91 beforehand 87
        fetch 87 flight 87 gpu 87 teh 87 image_from 86 pull 86 going_on 85 has_no 84 img_on 82
        have_it 81 the_<image> 81 local_copy 80 tonight 80 and_need 78 teh_image 74 the_new 73
        the_newest 73 to_have 73 i_only 72 at_<ports> 71 hotel 71 the_hotel 71 box 68 on_a 68
        slow 68 <ports> 66 laptop 66 host 65 download_the 63 company_registry 62 grab_the 62
        keycloak 62 release_candidate 62 it_here 61 it_on 61 mysql 61 candidate 60 digest_<image> 60
        redis_with 60 update 60 the_exact 59 bring_it 58 download_<image> 58 no_internet 58
        the_dev 58 with_digest 58 so_i 57 dockerhub 56 make 56 store 56 the_company 56 make_sure 55
        need_the 55 exactly 54 need_this 54 stop_it 54 company 53 in_an 53 machine 53
        need_<image> 53 digest 52 here_what 52 platform 52 host_by 51 want_the 51 of_<image> 50
        have_the 49 this_host 49 arm64 48 for_docker 48 immich 48 like_to 48 please_make 48
        thing_for 48 copy 47 the_latest 47 find_image 46 it_down 46 to_find 46 unable 46
        unable_to 46 bring 45 so_the 44 this_image 44 fresher 43 start 43 stop 43 that_image 43
        dev 42 version_of 42 image_<image> 41 image_of 41 my_laptop 41 sure_i 41 the_jenkins 41
        webui 41 find 40 need_it 40 our_registry 40 the_arm64 40 to_my 40 we_need 40 jenkins 39
        my_disk 39 offline 39 release 39 i_need 38 at_midnight 37 goes_down 37 linked 37
        maintenance 37 midnight 37 only_need 37 refresh 37 the_machine 37 firewall 36 hour_and 36
        it_come 36 still_has 36 the_firewall 36 authentik 35 be_on 35 only_want 35 staging 35
        that_the 35 the_mongo 35 close 34 fetch_<image> 34 i'd_like 34 pull_it 34 wifi 34
        from_our 33 mongo 33 on_my 33 the_train 33 to_<file> 33 train 33 from_docker 32 i_switch 32
        i_want 32 is_already 32 make_that 32 this_laptop 32 but_i 31 new_version 31 docker 30
        eclipse 30 has_to 30 management 30 the_weekend 30 weekend 30 build_box 29 fi 29 plan 29
        rabbitmq 29 switch 29 the_current 29 wi 29 wi_fi 29 copy_of 28 current 28 demo 28
        even_though 28 flavour 28 on_intel 28 redis 28 the_build 28 though_i 28 change 27 i_am 27
        mosquitto 27 variant_of 27 an_hour 26 arm64_variant 26 disk 26 image_on 26 mcr 26
        of_immich 26 sql 26 sql_server 26 the_laptop 26 train_from 26 windows 26 five 25 i_must 25
        of_last 25 open 25 the_box 25 variant 25 with_no 25 again_for 24 get_it 24 has_a 24
        has_the 24 hour 24 image_named 24 img 24 intel 24 from_my 23 image 23 is_on 23 jellyfin 23
        last_week 23 one_is 23 and_i 22 because_the 22 for_me 22 get_me 22 i'm_about 22 it_in 22
        notebook 22 on_here 22 there_a 22 to_this 22 want_to 22 about_to 21 i_have 21 the_staging 21
        it_again 20 registry 20 this_box 20
        """
      ),
      (
        "image.push",
        """
        up_to 147 retag 133 <image> 129 push_<image> 129 on_my 126 upload_<image> 125 built 118
        image_is 109 get 105 don't 97 publish_<image> 96 get_it 89 the_image 83 only_on 82 it_on 81
        the_server 77 my_laptop 74 put 70 to_ghcr 70 get_my 69 tag 69 up_there 69 be_able 67
        laptop 67 can't_see 66 others 66 only_exists 64 see_it 64 should_be 64 signed_in 64
        successfully 63 successfully_tagged 63 my_image 62 registry_before 62 it_from 60 server 60
        the_other 60 able_to 59 on_the 59 rebuilt 59 needs 58 onto_the 57 laptop_and 56 i_built 54
        not_be 52 the_freshly 52 colleague 51 signed 51 gets_stuck 49 must_not 49 stuck_on 49
        fetch 48 is_<path> 48 nexus 48 see 48 the_biggest 48 the_nexus 48 where_the 48
        our_registry 46 push_it 46 send 46 so_the 46 stuck 46 the_cluster 46 to_get 46 need_to 45
        go_up 44 my_local 44 and_up 43 as_it 43 great 43 biggest 42 cluster 42 tags_i 42 up_in 42
        arrive 41 at_noon 41 engineer 41 field 41 noon 41 registry_at 41 the_field 41 be_in 40
        before_the 40 box_can 40 how_do 40 my_teammate 40 ship_<image> 40 teammate 40 for_me 38
        harbor_so 38 local 38 my_notebook 38 at_<file> 37 grab 37 it_is 37 put_it 37 ready 37
        registry_is 37 can't_get 36 get_at 36 in_the 36 registry_as 36 to_our 36 with_it 36 img 35
        layers 35 need_<image> 35 tag_<image> 35 built_image 34 gitlab_registry 34 image_only 34
        is_only 34 to_<path> 34 upload 34 authentication_required 33 do_others 33 docker_push 33
        hotfix 33 now_the 33 required 33 the_thing 33 to_dockerhub 33 unauthorized_authentication 33
        authenticate 32 build_is 32 exist 32 is_ready 32 it_there 32 send_<image> 32 unauthorized 32
        finished 31 it_must 31 put_the 31 send_them 31 to_go 31 up_with 31 and_tag 30 be_on 30
        but_it 30 can't_find 30 dockerhub 30 exist_on 30 ghcr 30 is_here 30 when_i 30 as_well 29
        notebook 29 the_build 29 to_pull 29 find_it 28 harbor 28 helps 28 put_my 28 that_only 28
        to_put 28 trying_to 28 notebook_image 27 time_i 27 torch 27 upload_the 27 all_the 26
        already_tagged 26 because_of 26 here_on 26 if_that 26 pull_<image> 26 and_then 25 box 25
        centre 25 find 25 image_that 25 machine_but 25 server_in 25 upload_it 25 built_on 24
        crawling 24 every_time 24 freshly_built 24 i_have 24 img_<image> 24 all_tags 23
        just_built 23 our_harbor 23 but_the 22 hub_for 22 it's_only 22 the_data 22 to_docker 22
        before_that 21 build 21 built_<image> 21 chem 21 created_the 21 get_there 21 i_tried 21
        it_safe 21 my_pc 21 safe 21 that_happen 21 the_qa 21 things_is 21 this_computer 21
        to_quay 21 computer 20 is_it 20 it_just 20 paint 20 ship 20 the_project 20
        """
      ),
      (
        "image.remove",
        """
        <image> 226 cuda 163 off_this 150 gone 144 and_drop 135 be_deleted 133 i_pull 129
        untagged 125 gigs 111 out_the 108 pull_the 106 the_old 106 should_be 103 away 102 image 102
        gb 97 img 92 rmi 92 stay_on 92 i_want 90 by_mistake 88 three 87 mistakes 86 i_won't 84
        machine 84 server 84 off_my 78 pull 77 any_more 75 copy 74 the_wrong 73 wrong 70 i_don't 69
        local 68 longer 68 stopped_container 68 firefox 67 nobody_needs 67 throw 67 host 66
        image_can 66 my_machine 65 stay 65 tag 65 this_server 65 force 64 it_away 64 space 64
        that_one 64 don't 63 made_from 62 oracle 61 take_<image> 61 accidentally 60 from_it 60
        it_off 60 license 60 servercore 60 the_windows 60 build_agent 59 id 59 off_the 59 agent 58
        image_called 58 it_mustn't 58 till 58 want_it 58 windows 58 could_you 57 mustn't 57 take 57
        throw_it 57 this_one 56 we're_on 56 drop 55 get_<image> 55 my_laptop 55 drop_the 54
        the_<image> 53 with_it 51 delete 50 it_gone 50 the_three 50 i_tagged 49 my_list 48
        tags_of 48 ugly 48 xe 48 keep 47 off_with 47 free_the 46 i_need 46 to_have 46 free 45
        gigs_of 45 in_my 45 log4shell 45 needs 45 away_with 44 container_is 44 from_all 44
        lies_on 44 made 44 my_disk 44 ollama 44 on_this 44 rasa 44 all_three 43 an_image 43
        image_any 43 just_that 43 the_build 43 have_it 42 of_it 42 on_my 42 this_host 42
        docker_rmi 41 drop_all 41 laptop 41 lies 41 remove_the 41 banned 40 of_its 40 thing_by 40
        won't_need 40 longer_need 39 this_machine 39 no_longer 38 19gb 37 9be1 37 a_stopped 37
        copy_of 37 even_though 37 giant 37 kick 37 load_a 37 need_that 37 remove_an 37 use_it 37
        vm 37 none_of 36 still_use 36 everywhere 35 irrelevant 35 load 35 sits_on 35
        that_container 35 the_engine 35 tiny 35 ubuntu 35 one_from 34 91fe0c 33 all_images 33
        bin_it 33 by_stopped 33 disk 33 from_my 33 huge 33 i_no 33 image_of 33 img_<image> 33
        with_them 33 it_the 32 our_hosts 32 says_no 32 scanner 32 that_image 32 any_longer 31
        container_still 31 crawler 31 licence 31 lose_the 31 the_licence 31 v1 31 abandoned 30
        ctr_is 30 dead_anyway 30 get_the 30 image_has 30 img_on 30 kestrel 30 on_our 30
        python_image 30 remove_it 30 sits 30 to_go 30 you_get 30 bin 29 end 29 get 29 get_all 29
        is_dead 29 legal 29 of_the 29 registry_has 29 the_img 29 this_node 29 throw_out 29
        its_image 28 list 28 lose 28 april 27 container 27 f 27 homework 27 in_april 27 is_over 27
        no_container 27 of_that 27 tmp 27 can_go 26 course 26 delete_old 26 has_to 26 its_own 26
        the_course 26 the_vendor 26 remove 25 vendor 25 3f9c1 24 a_single 24 image_itself 24
        let_me 24 like_to 24 one_is 24 project 24 single 24 tensorflow 24 be_erased 23 from_here 23
        i'd_like 23 need_the 23 the_local 23 to_remove 23 trainer 23 form 22 image_<image> 22
        the_container 22 use 22 can_you 21 docker_keeps 21 from_this 21 i_test 21 keep_the 21
        new_one 21 prototype 21 python 21 using_the 21 every_tag 20 gb_and 20 is_already 20
        my_tag 20 store 20
        """
      ),
      (
        "image.scan",
        """
        built 119 it's_built 88 docker_scout 75 scout 75 dare 41 hasn't_been 41 i_don't 41
        image_the 41 the_base 41 to_push 41 update 41 don't 40 base 39 built_image 39
        freshly_built 39 fresh 38 docker 34 <image> 33 push 24
        """
      ),
      (
        "image.tag",
        """
        called 230 <image> 224 tga 173 docker_tag 119 stable 106 also_be 105 known_as 101 to_be 97
        the_name 92 a1b2c3d4 90 be_known 89 known 86 be_called 81 build 71 the_upload 71 verify 71
        image_we 70 marked 68 name 66 has_no 65 id 64 image_<image> 64 should_be 64 the_tags 64
        name_<image> 63 turned_out 63 today's 61 give 60 as_<image> 59 bc 59 fix_the 59 prefix 59
        i_can 58 myself 58 do_the 57 a_proper 56 this_morning 56 proper 55 to_harbor 54 fix 53
        the_same 53 a_second 51 i_just 51 it_should 51 just_built 51 as_well 50 needs 50 put_the 50
        begin 49 begin_with 49 rename 49 same_thing 49 thing_i 49 it_has 46 it_needs 46 let_the 46
        namespace 46 tiler 46 v2 46 build_of 45 that_way 45 go_back 44 find_it 42 it_again 42
        alias 41 built_<image> 41 can_find 41 put 41 so_i 41 org 40 to_build 40 everything_is 39
        in_production 39 the_hub 39 yesterday's 39 can't_tell 38 is_named 38 one_can 38 out_to 38
        said_yes 38 to_<image> 38 to_begin 38 tuesday 38 yes_to 38 can_it 37 latest 37
        the_existing 37 for_<path> 36 for_the 36 image_with 36 is_in 36 local_image 36 on_it 36
        production 36 reachable 36 said 36 second_name 36 my_image 35 qa 35 the_local 35 the_test 35
        the_thing 35 to_go 35 but_all 34 make_them 34 push_<image> 34 script 34 second 34
        which_images 34 the_deploy 33 be_the 32 builder 32 look_for 32 called_<image> 31 find 31
        8c2f1 30 local 30 the_build 30 deploy 29 name_has 29 harbor 28 stage_build 27 5b1c2f8e9a 26
        current 26 for_<image> 26 the_current 26 turn 26 date 25 rc5 25 same_bits 25
        should_become 25 that_i 25 to_it 25 with_<file> 25 work 25 2b7e 24 back_to 24 become 24
        crawler 24 i've_got 24 last_night 24 push 24 release 24 so_that 24 a91c3 23 can_go 23
        exist 23 its_name 23 nameless 23 nightly_builds 23 77ab03 22 bits 22 go_to 22 image 22
        image_a 22 moment 22 my_build 22 portal 22 the_moment 22 got 21 know_the 21 like_it 21
        names_like 21 night 21 produce 21 tag_<image> 21
        """
      ),
      (
        "network.create",
        """
        net 179 put 166 <path> 128 backend 120 private 119 monitoring 114 need_a 114 a_private 102
        container 95 separate 94 isolated 93 name 92 dmz 91 external 91 network_for 89 real 84
        grafana 82 grafana_on 80 a_docker 79 dns 78 share 78 a_separate 77 by_name 77
        internal_only 76 its_own 76 compose_file 74 want_a 74 found 73 edge 71 isolated_net 71
        address_of 70 ipv6 70 net_for 70 called 66 for_the 66 proxy 66 do_this 65 need_an 65
        other_by 65 this_for 65 step 64 tutorial 64 can_you 63 we_need 63 you_do 63
        default_bridge 62 docker_network 62 bridge_<path> 61 hook 61 eth0 59 house 59 on_a 59
        on_eth0 59 one_with 59 test 59 the_house 59 container_with 58 it_up 58 on_for 58 two 58
        internet 57 the_default 57 blue 56 create 56 network_called 56 with_<path> 56 an_external 55
        container_should 54 edge_proxy 54 of_their 54 their_own 54 container_can 53 each_other 52
        see 52 the_new 52 lan 51 already_running 50 and_mysql 50 lab 50 shop_and 50 file 49
        default 48 i_want 48 redis_and 48 camera 47 different 47 make_a 47 two_containers 47 web 47
        for_me 46 pihole 46 and_api 45 live 44 on_the 44 backend_net 43 to_see 43 called_lab 42
        of_its 42 datalab 41 jupyter_container 41 live_on 41 api_to 40 it_exist 40 jupyter 40
        let_it 40 network 40 says 40 the_mongo 40 able_to 39 be_able 39 network_create 39 run 39
        and_put 38 as_external 38 be_found 38 ctr 38 declared 38 declared_as 38 external_but 38
        for_my 38 macvlan_for 38 so_make 38 an_address 37 but_could 37 outbound 37 both_on 36
        bridge 36 called_proxy 36 not_found 36 office 36 resolve 36 somewhere 36 mongo 35
        vpn_uses 35 want_one 35 api 34 get_its 34 internal 34 not_be 34 does_docker 33 set 33
        shop 33 uses_<file> 33 and_so 32 compose 32 files_should 32 for_redis 32 i'd_like 32
        mosquitto 31 and_its 30 container_from 30 kunde42 30 see_the 30 should_be 30 a_macvlan 29
        a_real 29 and_there 29 enabled 29 expected 29 have_to 29 none_yet 29 pci 29
        pihole_container 29 together 29 a_plain 28 container_must 28 is_none 28 just_a 28
        needs_something 28 teams 28 and_the 27 host_and 27 like_a 27 make 27 must_not 27 notebook 27
        reach_each 27 red 27 the_two 27 guide 26 reverse 26 reverse_proxy 26 so_the 26 the_swarm 26
        they_need 26 and_that 25 could_i 25 in_an 25 my_two 25 needs 25 one_i 25 orders_svc 25
        that_one 25 there_is 25 way_to 25 will_do 25 create_driver 24 docker_error 24
        error_response 24 from_daemon 24 on_it 24 response 24 response_from 24 setup 24 svc 24
        app 23 daemon 23 database_container 23 iot 23 join 23 new_bridge 23 order 23 promtail 23
        they_do 23 with_no 23 be_in 22 bridge_so 22 code 22 make_one 22 named_lab 22
        observability 22 to_the 22 find_each 21 gets_an 21 set_it 21 talk 21 create_a 20 docker 20
        need_somewhere 20 office_lan 20 put_both 20 zigbee 20
        """
      ),
      (
        "network.inspect",
        """
        on_backend 207 net 181 ip 179 options 143 proxy_net 138 ips 135 who_is 134 address 128
        network 128 mtu 127 which_containers 121 backend 119 the_macvlan 118 and_is 111 a_net 108
        subnet_of 107 the_docker 105 are_in 103 docker_bridge 103 are_taken 100 gateway_of 100
        taken 100 in_the 98 is_the 98 just_what 98 redis 98 attached_to 95 and_what 94 on_the 94
        share 94 dmz 93 interface 91 overlay 91 who's_on 91 parent 90 what's_in 89 gateway 87
        monitoring 86 inspect 85 macvlan 85 which_ips 83 is_attached 81 which_ip 81 is_it 77
        need_the 77 one_named 77 somebody 76 the_one 75 attached 73 proxy 71 use 71 what_address 71
        icc 70 what_mtu 69 name 68 network_named 67 share_a 67 the_overlay 67 curious 66 internal 66
        that_network 66 on_it 64 lab 63 bridge 60 did_docker 60 it_and 60 can_it 59 get_out 59
        just_say 59 lan 59 in_app 58 range 58 the_network 58 the_monitoring 56 which_address 56
        on_that 55 sits 55 app_net 54 details_of 54 details 53 app 52 container 52 it_get 52
        subnet 52 the_moment 52 what's_on 52 called 51 is_on 50 moment 50 mysql 50 the_proxy 50
        gave 49 two 49 use_on 49 firewall 47 teh 46 for_the 45 server_container 45 wich 45 iot 43
        db01 42 ip_does 42 got 41 hangs 41 hangs_on 41 members 41 off_on 41 or_not 40 turn_off 40
        what_ip 40 with_what 40 configured 39 that_docker 39 turn 39 with_my 39 docker_network 38
        is_broken 38 like_to 38 network_inspect 38 plug 38 broken 37 containers_are 37 get 37
        my_database 37 our_go 37 sit_in 37 which_subnet 37 diagram 36 encrypt 36 exactly 36 ip_in 36
        is_configured 36 mesh 36 ones_are 36 static 36 static_ip 36 world 36 cut_off 35 i_need 35
        outside 35 the_firewall 35 which_ones 35 containers_claim 33 cut 33 what_subnet 33
        have_they 32 member_of 32 mqtt_broker 32 new_container 32 of_my 32 the_iot 32
        address_ranges 31 free 31 go_service 31 guy 31 into_the 31 is_a 31 monitoring_network 31
        that's_on 31 broker 30 datalab 30 of_everything 30 security 30 architecture 29 ds 29
        is_set 29 off_and 29 one_or 29 see_who 29 everything_that 28 gateway_address 28 ipv6 28
        made_with 28 me_if 28 netops 28 subnet_and 28 was_made 28 whitelist 28 about_the 27
        at_the 27 br 26 claims 26 is_off 26 on_for 26 the_net 26 tier 26 and_gateway 25 does_the 25
        this_one 25 an_internal 24 bridge_so 24 do_we 24 inside_the 24 internal_one 24
        macvlan_for 24 same_network 24 says 24 server 24 the_app 24 we_have 24 address_and 23
        be_sure 23 corp 23 fleet 23 has_it 23 in_teh 23 license 23 of_teh 23 other_container 23
        the_db 23 the_ip 23 the_license 23 vpn 23 a_fix 22 at_that 22 container_a 22 get_on 22
        have_a 22 inside 22 it_still 22 lan2 22 months_ago 22 the_container 22 with_our 22
        containers_hang 21 docker 21 else_is 21 for_a 21 give 21 i'd_like 21 i_gave 21 just_tell 21
        live_in 21 month 21 my_compose 21 nothing_is 21 on_there 21 pihole 21 only_need 20
        printer 20 there_a 20 what_else 20
        """
      ),
      (
        "network.list",
        """
        net 240 macvlan 172 network 171 on_this 166 lits 154 overlay 146 bridge 138 what_nets 137
        use 131 which_ones 108 <path> 102 mgr 88 macvlan_on 84 swarm 82 and_who 81 host 81 i_have 81
        w 81 docker 80 compose 78 range 76 on_them 73 are_there 71 is_there 71 which_ranges 70
        occupied 69 nobody_on 68 just_which 67 do_i 66 on_each 66 api_on 65 is_api 65 net_is 65
        how_many 64 a_network 62 who's_on 62 left 61 has_docker 60 all_these 59 docker_occupied 59
        i_guess 58 connect 57 driver 57 vpn 57 all_bridges 54 do_we 54 we_have 54 of_all 50
        no_container 48 pick 48 pick_a 48 the_years 48 any_overlay 47 which_networks 47
        with_their 47 lb01 46 the_engine 46 there_an 46 engine 45 there_on 45 virtual 45 api 44
        here_or 44 an_ipv6 43 over_the 43 unused_networks 43 docker_what 40 container_is 39
        create 39 me_all 39 from_docker 38 sits 38 is_attached 37 me_the 37 them_all 37 and_are 36
        but_with 36 made 36 address_ranges 35 bridges_with 35 show_me 35 their_subnets 35
        attached 34 attached_to 34 one_of 34 are_any 33 ipv6 33 by_docker 32 collides 32 empty 32
        or_only 32 wifi 32 and_i 31 docker_has 31 give_me 31 on_what 31 so_on 31 the_office 31
        year 31 address_pools 30 complain_that 30 exist_on 30 grab 30 i_lost 30 lost 30
        lost_track 30 track 30 track_of 30 uses_<file> 30 are_all 29 of_<path> 29 see_which 29
        complains 28 driver_of 28 have_on 28 ones_too 28 overlay_network 28 admin 27 has_the 27
        the_three 27 what_do 27 a_map 26 all_of 26 and_so 26 does_a 26 group 26 laptop_i 26 map 26
        map_of 26 mean 26 networks_do 26 on_docker 26 that_docker 26 this_host 26 three 26
        whatever 26 work_on 26 containers_that 25 docker_here 25 names_and 25 of_them 25
        what's_there 25 work 25 <file> 24 and_the 24 this_laptop 24 here_and 23 i_suspect 23
        its_own 23 pool 23 remove 23 six 23 assignment 22 before_they 22 default 22 i_want 22
        machine 22 of_docker 22 staging 22 subnet 22 there_a 22 things_are 22 want_to 22 dozens 21
        dozens_of 21 in_it 21 named_lab 21 network_with 21 old_test 21 test_run 21 there_and 21
        type 21 what_address 21 what_are 21 who_sits 21 begin 20 begin_with 20 drift 20 fish 20
        forget 20 have_and 20 seine 20 sit_in 20 trawl 20
        """
      ),
      (
        "network.remove",
        """
        unplug 261 take 220 kick 215 net 201 out_of 174 bridge 169 nuke 161 network 156 sonarr 143
        disconnect 139 can_go 125 our_vpn 121 redis 120 off_the 119 dmz 110 backend 104 leftover 103
        vpn 102 mailhog 97 out_with 89 shouldn't_be 88 drop 87 block 85 any_longer 83 experiment 82
        subnet 82 longer 78 docker_network 75 the_dmz 74 august 72 down_in 72 falcon 72 in_august 72
        shut_down 72 with_it 71 container_off 67 guest 67 debug 66 docker_bridge 66 use_it 66
        pentest 64 shut 62 frontend_net 61 leave 61 test 61 kick_the 60 away_with 59 range 59 rm 59
        be_a 57 container 57 container_stays 57 from_the 57 delete 56 the_network 56 member_of 55
        test_net 55 made_for 54 stay 54 gone 53 useful 53 want_this 53 and_deleted 52 for_the 52
        breach 51 fileserver 51 i_want 51 segmentation 51 leave_the 50 and_nobody 49 away 49
        container_out 49 is_in 49 the_test 49 delete_the 48 ds 48 pull_the 48 so_it 48
        the_macvlan 48 members 47 network_rm 47 lab 46 nobody_needs 46 needs 44 the_container 44
        an_old 43 cart 43 from_an 43 keep_running 43 of_network 43 right_now 43 project 42
        see_the 42 br 41 connect_to 41 network_can 41 sandbox 41 the_branch 41 branch_office 40
        clear 40 clear_out 40 empty 40 is_connected 40 need_that 40 nothing_is 40 subnet_<path> 40
        the_internal 40 with_the 40 of_our 39 pull 39 suspect 39 the_subnet 39 i_made 38 of_it 38
        the_qa 38 torn 38 a_couple 37 be_in 37 couple 37 couple_of 37 get_rid 37 is_still 37 rid 37
        rid_of 37 something_i 37 still_there 37 the_failed 37 we'll 37 after_the 36
        all_predefined 36 be_deleted 36 been_fully 36 branch 36 course 36 failed 36 fully 36
        have_been 36 network_but 36 pools_have 36 predefined 36 predefined_address 36 qa 36
        remove_it 36 address_pools 35 camera 35 hack 35 hackathon 35 keep 35 the_empty 35
        the_hackathon 35 containers_running 34 hangs_on 34 made 34 network_that 34 networks_old 34
        the_iot 34 to_go 34 anymroe 33 only_the 33 pool 33 webmail 33 but_keep 32 i_delete 32
        it_can 32 left 32 legacy 32 special 32 year 32 in_it 31 public 31 test_and 31 whatever 31
        have_to 30 nobody_uses 30 on_there 30 and_it 29 it_in 29 nobdy 29 of_my 29 should_not 29
        the_nas 29 why_my 29 all_unused 28 container_can 28 container_it 28 create_a 28 for_year 28
        half_of 28 my_experiments 28 storage 28 the_public 28 with_them 28 iot 27 it_again 27
        must_be 27 nas 27 overlaps 27 remove_all 27 test2 27 connect 26 frontend 26 half 26 hangs 26
        leftovers_of 26 of_those 26 office 26 on_it 26 projects_i 26 see 26 use 25 business 24
        clashes 24 clashes_with 24 nobody's 24 nonetheless 24 the_proxy 24 ago 23 any_more 23
        has_no 23 it_has 23 it_on 23 the_crawler 23 want_that 23 the_docker 22 adn 21
        compose_project 21 dead 21 it_should 21 just_take 21 of_the 21 testnet1 21 testnet2 21
        """
      ),
      (
        "network.troubleshoot",
        """
        b 177 times_out 164 talk 162 see 159 minio 153 talk_to 151 mlflow 144 enotfound 143
        no_internet 129 reach 128 container 125 internet 119 time 119 ping 116 bind 114 api 113
        canot 106 echother 103 fine 100 getaddrinfo 100 apt 95 on_the 95 firewalld 93 can't_talk 92
        out_on 89 the_api 87 frontend 86 unreachable 86 unreachable_from 86 mysql 85 rabbit 85
        any_container 84 find 82 show 81 everything_on 80 known 80 net_is 80 prometheus 80 on_teh 79
        myapp 78 api_says 76 database 76 grafana 76 one_on 73 overlaps_with 73 pool 72 space 72
        what_now 70 worker 68 ctr_is 67 from_worker 67 on_what 67 traffic 67 get 66 traefik 65
        is_fine 64 since_we 64 can't_ping 62 inside 62 other_one 62 a_database 61 establishing 61
        linux 61 overlaps 61 published 61 shop 60 teh 60 get_to 59 my_containers 58 nameserver 56
        allocated 55 already_allocated 55 bind_for 55 connection_refused 55 failed_port 55
        is_dead 55 find_out 53 answer 51 are_on 51 at_the 51 the_same 51 refused_from 50 timeout 50
        wordpress 50 backend 49 container_on 49 dead 49 host_is 49 port_is 49 <image> 48 apt_get 48
        even_though 48 and_one 47 work 47 is_already 46 says_connection 46 turn 46 app 43
        container_cannot 43 run 43 the_bridge 43 the_container 43 up_what 43 address 42 are_up 42
        box 42 network_please 42 take_a 42 on_our 41 outbound 41 srv 41 a_look 40 from_inside 40
        reset 40 says 40 and_the 39 kafka 39 queue 39 since_the 39 db_from 38 failed 38 n8n 38
        but_the 37 docker_run 37 have_i 37 i_got 37 can't_reach 36 it_says 36 mongo 36
        requests_pass 36 small_requests 36 at_port 35 has_no 35 have_no 35 what_have 35
        containers_have 34 db 34 hangs_forever 34 host 34 pass 34 round 34 small 34 ufw 34 large 33
        request 33 update 33 both_are 32 forever 32 go_api 32 i_find 32 i_miss 32 look_at 32
        network_that 32 one_go 32 postgres_and 32 same_network 32 started_by 32 bytes 31
        doesn't_resolve 31 find_the 31 hand_with 31 missing 31 not_resolve 31 resolve_host 31
        with_docker 31 container_has 30 i_publish 30 my_tv 30 rule 30 tv 30 am_i 29 by_hand 29
        collides 29 container_i 29 what_am 29 from_my 28 get_update 28 inside_the 28 open_the 28
        service_gets 28 auth_service 27 jellyfin 27 there's_no 27 working_from 27 be_up 26
        container_gets 26 hand 26 hostname 26 name_or 26 not_known 26 or_service 26 ping_db 26
        service_not 26 take 26 the_backend 26 the_logs 26 auth 25 i_start 25 mail 25 the_network 25
        my_phone 24 packets 24 phone 24 sits_there 24 a_bridge 23 and_get 23 from_the 23 page_in 23
        the_jellyfin 23 the_machine 23 both_run 22 broken 22 but_works 22 container_but 22
        host_itself 22 name_it 22 on_a 22 salesforce 22 sap 22 wifi 22 worker_can't 22 db01 21
        how_come 21 how_do 21 i_join 21 is_our 21 nuget 21 on_linux 21 stall 21 to_the 21 work_in 21
        works_fine 21 address_already 20 api_and 20 bridge_network 20 bridges_with 20 directly 20
        error 20 for_my 20 from_another 20
        """
      ),
      (
        "registry.cleanup",
        """
        quay 169 out_of 153 get_<image> 142 tag 128 get 110 on_ghcr 108 push 99 customer 98
        from_the 98 in_it 97 wipe 97 all_the 86 ghcr 85 <image> 84 published 84 erase 83
        customer_data 74 manifest 74 it_has 72 accident 71 by_accident 71 it_off 71 the_registry 71
        manifest_<image> 70 take_it 68 build 67 one_on 66 pushed_an 66 registry 66 project 65
        gitlab 64 hub 64 please_erase 64 commit 63 feature 63 hub_right 63 our_registry 63 take 63
        from_<path> 62 from_our 61 repo 60 self 60 self_hosted 60 the_one 59 the_hub 58 a_year 56
        branch 55 data_in 55 image_with 55 harbor 54 i_mean 54 mean 54 mean_the 54 night 54
        to_disappear 54 disappear 53 it's_an 53 right_now 53 of_<image> 52 tags_from 52 delete_it 51
        older_than 51 orphaned 51 quota 51 nightly_builds 50 older 50 a_customer 49 an_image 49
        for_half 49 image_version 49 merge 49 year 49 delete_image 48 half_a 48 pull 48 with_a 48
        broken 47 in_ecr 47 ones_out 47 that_nobody 47 half 46 host 46 versions_in 46 of_the 45
        rc 45 full 44 it_it 43 snapshot 42 care 40 from_there 40 full_of 40 no_one 40 tag_and 40
        have_known 38 known_holes 38 mostly 38 one_it 38 pr 38 vanish 38 any_longer 37 holes 37
        known 37 nobody_can 37 pr_tags 37 till 37 and_nobody 36 has_to 36 it_should 36 database 35
        make_sure 35 ci 34 exceeded 34 3k 33 axe 33 ecr 33 inside 33 pushed_a 33 somebody 33 ago 32
        monorepo 32 remove 32 still_there 32 tb 32 every_commit 31 for_our 31 is_still 31
        kill_the 31 laptop_i 31 side 31 storefront 31 fetch 30 mustn't 30 nothing_on 30 upload 30
        from_harbor 29 it_can 29 longer 28 others 28 storage_of 28 throw_out 28 version 28 sha 27
        the_dev 27 belong_to 26 branches_that 26 data_to 26 gone_from 26 grown 26 grown_to 26
        has_grown 26 kill 26 march 26 mistakes 26 our_self 26 remain 26 sandbox 26 they_have 26
        vanish_from 26 an_img 25 be_gone 25 days_in 25 dev 25 feature_branch 25 image_up 25 left 25
        left_in 25 make 25 nexus 25 our_team 25 testtest 25 that_were 25 yaer 25 because_every 24
        belong 24 i've_already 24 please_delete 24 the_nexus 24 up_on 24 a_version 23 leave 23
        of_all 23 patient 23 semver 23 test1 23 test2 23 the_pr 23 w 23 accidentally 22 any_more 22
        company_registry 22 cost_us 22 go_away 22 it_i 22 money 22 must_be 22 on_my 22
        registry_please 22 the_other 22 they're 22 they're_only 22 app_that 21 can_be 21 copy_of 21
        in_<path> 21 it_there 21 live_in 21 my_laptop 21 pull_request 21 request 21
        someone_pushed 21 the_copy 21 to_ecr 21 delete 20 only_the 20
        """
      ),
      (
        "registry.copy",
        """
        get_<image> 130 hub 114 into_<file> 113 over_to 113 ghcr 110 directly 108 artifactory 99
        image 98 our_own 98 ecr 94 <image> 87 docker_hub 87 registry 87 acr 86 signature 86
        skopeo 86 with_its 86 leave 83 between_registries 81 limit 81 harbor 76 nexus 76 <file> 73
        rate_limits 71 rate 70 we're_leaving 69 tenant 66 image_should 65 into_our 65 digest 63
        get 62 to_our 61 over_there 60 unchanged 60 frankfurt 59 from_docker 59 same_digest 58
        with_all 58 copy_<image> 56 straight 55 the_frankfurt 55 all_its 54 hub_into 54
        own_registry 54 quay 54 registry_to 54 to_push 54 base 52 it_again 52 to_harbor 52
        internal_registry 51 push_it 51 hub_rate 50 internal 50 exactly 49 there_with 47
        can't_reach 45 laptop 45 platform 45 pull 44 base_image 43 is_being 43 should_go 43
        signature_and 43 unaltered 43 bring 42 identical 41 to_quay 41 ages 39 disk 39 has_it 39
        my_laptop 39 singapore 39 takes_ages 39 from_ghcr 38 reach 38 laptop_has 37 need_<image> 37
        shut_down 37 dockerhub 36 download 36 leaving_docker 36 shut 36 the_other 36 to_come 36
        images_have 35 daily 34 from_hub 34 to_be 34 harbor_same 33 have_to 33 bytes 32 from_quay 32
        gitlab_registry 32 pull_it 32 from_ecr 31 prem 31 must_get 30 disk_is 29 factory 29
        hub_to 29 our_image 29 reach_the 29 so_we 29 init 28 switch_from 28 the_internet 28
        to_ecr 28 we_need 28 we_switched 28 azure 27 crane 27 put 27 sha 27 switch 27 live_in 26
        only_the 26 registry_as 26 the_internal 26 to_<file> 26 vault 26 image_from 25 in_there 25
        keep 25 our_internal 25 as_well 24 be_in 24 bite 24 bite_us 24 dependent 24 in_the 24
        internet 24 live 24 need_the 24 on_them 24 our_base 24 put_an 24 tells 24 the_digest 24
        the_upstream 24 too_often 24 and_the 23 kill 23 no_longer 23 registry_in 23 longer 22
        take_<image> 22 as_it 21 be_the 21 our_build 21 the_new 21 to_the 21 we_leave 21
        images_in 20 their_own 20 to_pull 20
        """
      ),
      (
        "registry.login",
        """
        to_<file> 121 in_to 117 work 110 me_in 108 password 103 to_gitlab 100 docker 94
        from_<image> 93 token 86 gitlab 77 <file> 75 why_does 74 ask 64 and_why 62 azure 61
        does_the 60 does_it 59 log_me 57 robot 57 type 54 do_i 53 old_one 53 something_with 52
        account 51 doesn't_work 51 i_do 51 the_old 49 with_the 49 container_registry 48 i_type 48
        just_get 48 on_the 48 at_<image> 46 get_me 46 server 46 my_password 44 asked_me 43 creds 43
        every_morning 43 keep 43 what_do 43 acr 41 where_does 41 a_user 40 accept 40 have_a 40
        with_a 40 access 39 docker_hub 39 credentials 38 denied 38 get 38 pull 38 though_i 38
        user 38 a_token 37 all_nodes 37 company 37 even_though 37 on_all 37 paid 37
        toomanyrequests 37 and_now 35 the_server 35 acmeprod 34 failed 34 to_azure 34 i_get 33
        signed 33 we_have 33 work_on 33 get_this 32 laptop 32 sing 32 i_turn 31 it_always 31
        push_refers 31 refers 31 refers_to 31 repository_<path> 31 the_push 31 the_registry 31
        to_repository 31 turned_on 31 do_it 29 to_ecr 29 central 28 eu 28 new_server 28 node 28
        server_it 28 that_from 28 ecr_in 27 eu_central 27 i_pull 27 in_eu 27 it_works 27 computer 26
        denied_requested 26 group 26 is_denied 26 is_not 26 just_work 26 my_computer 26
        not_allowed 26 now_my 26 one_it 26 requested_access 26 resource 26 resource_is 26 store 26
        the_group's 26 the_resource 26 allowed 25 allowed_to 25 docker_pull 25 it_just 25
        laptop_and 25 request 25 the_new 25 turn 25 a_deployment 24 at_<file> 24 get_that 23
        image_from 23 this_host 23 token_from 23 a_password 22 accept_my 22 although_i 22
        asks_for 22 connect 22 do_with 22 factor 22 image_store 22 says_unauthorized 22 since_i 22
        the_engine 22 to_fetch 22 access_token 21 and_a 21 end_up 21 from_docker 21 get_docker 21
        it_for 21 let_me 21 names_and 21 nothing_should 21 artifactory 20 end 20 engine 20
        fetch_the 20 from_it 20 want_a 20
        """
      ),
      (
        "registry.promote",
        """
        approved 138 <image> 129 repo 120 move 112 become 108 prod 106 registry 106 pass 105 test 83
        in_the 78 candidate 72 to_the 69 local 68 in_our 67 it_the 63 take 61 same_digest 60
        the_approved 60 blessed 59 promote_<image> 59 same_bytes 59 artifactory 57 bytes 57
        should_become 56 the_test 56 release 54 the_stable 53 to_release 53 staging 52 build 50
        cr 50 head 48 stable 48 weeks 47 and_make 46 qa 46 same_sha 46 stable_tag 46 stage_in 46
        manifest 45 point 45 project 45 that_was 45 artifact 44 dev 44 make 44 prod_registry 44
        the_artifact 44 to_docker 44 must_get 43 our_repo 43 ecr 42 night 42 rc 41
        staging_registry 41 from_the 40 repository 40 signed_off 40 has_a 39 make_it 39
        no_rebuild 38 quarantine 38 release_repo 38 sha 38 for_<image> 37 passed_acceptance 37
        at_what 36 bff 36 in_harbor 36 the_release 36 the_staging 36 to_for 36 mobile 35 one_in 35
        sync 35 official 34 on_<file> 34 points_to 34 registry_and 34 security 34 the_official 34
        the_registry 34 harbor 33 production 33 uat 32 test_registry 31 the_production 31
        get_into 30 promote 30 approved_the 29 it_still 29 only_in 29 tariff 29 the_image 29
        the_very 29 very_same 29 and_give 28 give_it 28 go_to 28 image_<image> 28 model_server 28
        signed 28 the_prod 28 whatever 28 identical 27 live 27 model 27 move_to 27 rebuild 27
        the_model 27 idp 26 into_the 26 our_test 26 take_the 26 as_it 25 engine 25 it_is 25
        staging_to 25 docker 24 pass_the 24 by_digest 23 is_tagged 23 it_from 23 move_the 23
        server_is 23 signoff 23 this_image 23 build_of 22 checklist 22 should_go 22 take_it 22
        acceptance 21 dev_to 21 it_must 21 now_be 21 should_now 21 with_the 21 images_in 20
        is_here 20
        """
      ),
      (
        "registry.retention",
        """
        tag 159 keep 131 what_would 97 release 95 the_registry 94 i_want 91 days 88 which_tags 86
        year 78 image 77 tags_in 77 after_a 76 ecr 75 build 74 quay 72 kept 70 branch 69 if_we 69
        long 69 month 66 release_image 65 pull 64 rule 62 show 61 pr 60 registry 60 repo 60
        auditor 59 harbor 57 seven 57 seven_years 57 tags_would 55 live 53 delete 52 delete_old 51
        pull_request 51 request 51 ci 50 snapshot 49 images_in 48 untagged 48 doubled 46
        itself_after 46 available 44 billing 44 demands 44 junk 44 mustn't 44 in_harbor 43
        automatic 42 by_itself 42 work_out 42 would_go 42 only_kept 41 registry_to 41 remain 41
        we_only 41 forget 40 every_month 38 throw_away 38 a_few 37 a_rule 37 merge 37 quarter 37
        rises 37 survive 37 untagged_images 37 work 36 would_survive 36 a_month 35 falls 35
        from_now 35 longer 35 net_services 35 nobody_ever 35 now_on 35 old_builds 35 one_from 35
        stale 35 what_each 35 and_show 34 and_what 34 cost 34 expires 34 gone 34 rule_and 34
        scheme 34 spare 34 team_and 34 want_something 34 want_to 34 and_which 33 how_long 33 shop 33
        the_net 33 want_the 33 by_hand 32 in_ecr 32 keep_only 32 kept_the 32 hand 31 of_each 31
        per_repo 31 should_we 31 spend 31 stay 31 wants 31 tags_per 30 be_gone 29 build_of 29
        i'm_a 29 manager 29 up_by 29 archive 28 dry 28 of_the 28 survive_if 28 to_see 28 we_kept 28
        forever 27 clean 26 dry_run 26 please_with 26 run_please 26 service 26 ten 26 would_the 26
        a_week 25 lose 25 than_a 25 net 24 policy 24 newest_tag 23 asks_for 22 away 22 to_know 22
        would_be 22 years_of 22 decide 21 last_ten 21 see 21 stay_and 21 vanishes_after 21
        our_image 20 recent 20
        """
      ),
      (
        "registry.tags",
        """
        what's_in 184 arm64 160 is_there 160 pushed_yet 148 on_<image> 138 tags_of 133
        is_<image> 130 push 127 what's_on 127 published 124 in_<image> 117 <image> 115 are_there 113
        in_our 110 one_do 110 <path> 109 behind_<image> 107 published_to 107 a_newer 105 newer 105
        you_look 104 for_arm64 95 registry 94 just_tell 92 what_versions 92 of_<path> 91 can_you 89
        on_docker 88 there_a 88 harbor 85 the_vendor 85 vendor 85 i_can't 84 build_of 83 exist 81
        me_the 81 are_in 80 whether_the 79 is_it 78 point 78 at_the 77 make_it 77 point_at 76
        repo 75 wat 75 an_arm64 74 only_for 71 or_only 71 for_intel 70 there_an 70 at_<image> 69
        manifest 68 offers 68 tileserver 68 does_<image> 67 the_hub 67 have_an 66 pushed_a 66
        to_make 66 equivalent 65 on_the 65 sha256 64 intel 63 just_give 63 or_do 63 argo 62
        arm64_variant 62 variant 62 knows 61 see_which 61 which_ones 61 which_versions 61
        it_called 60 arm 59 can_i 59 our_harbor 59 know_whether 58 has_<image> 57 called 56 hub 55
        version_of 54 upstream 53 but_i 52 newest_tag 52 i_see 51 tag_the 51 wants 51 jdk 50
        that_was 50 the_registry 50 <file> 49 make 49 need_to 49 their_image 49 there_are 49
        can't_remember 48 manifest_for 48 of_the 48 of_their 48 publish_a 48 repository 48 curl 47
        not_found 47 remember 47 remote 47 says 47 the_remote 47 found 46 have_to 46 believe 45
        how_can 45 official 45 python_image 45 the_official 45 what's_the 45 api_on 44 give_me 44
        staging_registry 44 we_have 44 does_the 43 it_to 43 amd64 42 before_i 42 tell_me 41
        what_is 41 download 40 hotfix 40 our_private 40 version 40 does_our 39 it_what 39 made_it 39
        ppl 39 price 39 private_registry 39 tell_from 39 the_price 39 a_colleague 38 from_here 38
        here_is 38 i_tell 38 node 38 registry_on 38 the_gateway 38 to_use 38 use_it 38 claims 37
        mirror_<image> 37 can't_tell 36 for_<image> 36 is_the 36 mirror 36 private 36 where_is 36
        and_our 35 for_the 35 it_up 35 know_if 35 on_port 35 registry_has 35 what_it 35 hour_ago 34
        hub_and 34 made 34 said 34 tag_on 34 the_staging 34 to_our 34 which_digest 34 an_hour 33
        the_digest 32 ago 31 build 31 contains 31 or_does 31 owe 31 to_quay 31 to_us 31
        already_in 30 look_up 30 python 30 do_we 29 give 29 on_<file> 29 repository_in 29
        the_survey 29 under_<path> 29 found_manifest 28 in_<path> 28 manifest_unknown 28 survey 28
        the_team 28 to_know 28 unknown 28 a_new 27 api 27 colleague 27 gateway 27 hour 27
        is_<file> 27 keycloak 27 new_build 27 of_billing 27 on_ghcr 27 so_far 27 someone_pushed 27
        the_company 27 the_same 27 docker_hub 26 far 26 i'd_rather 26 i_know 26 me_everything 26
        our_ecr 26 our_registry 26 this_week 26 company 25 ghcr 25 it_in 25 so_what 25 all_tags 24
        push_to 24 registry_at 24 list_tags 23 up_there 23 and_under 22 engine 22 of_our 22 port 22
        under_which 22 billing_worker 21 everything_that 21 found_so 21 in_harbor 21 slim 21
        exist_in 20 quay 20
        """
      ),
      (
        "system.df",
        """
        how_much 201 docker 169 suspect 141 is_at 140 prune 129 cache 122 many_gigabytes 122
        gigabytes 113 how_many 113 go_on 112 where_did 112 win 108 big_is 99 build 97 eat 96 size 94
        how_big 93 if_i 93 big 89 build_cache 89 is_teh 88 my_disk 85 could_i 84 runner 81
        tell_me 81 what_is 81 free 80 get_back 79 is_in 79 numbers 79 what_docker 79 image 77 teh 76
        on_the 75 cleanup 71 worth 71 worth_it 71 the_build 70 much_could 69 reclaim 69 in_it 68
        in_there 68 it_on 68 what's_there 67 gain 66 volume 65 would_be 65 all_my 64 is_to 63
        docker_host 62 there_is 62 i_clean 61 what's_in 61 avail 60 filesystem 60 mounted_on 59
        or_volumes 58 on_my 57 are_the 56 cache_or 56 the_docker 56 clean 55 mac 55 my_mac 55
        me_what 54 which_ones 54 disk_for 53 used 53 what's_eating 52 <file> 51 back_by 51
        by_deleting 51 one_to 51 would_we 51 and_i 50 just_the 50 read_that 50 we_get 50 clean_up 49
        i_read 49 that_fills 48 break 47 diagnose 47 for_now 47 read 47 the_one 47 unused 47 gb 46
        idea_what 46 images_or 46 mounted 46 no_idea 45 volume_that 45 docker_using 44 amount 43
        dangling_images 43 is_eating 43 just_say 43 laptop 43 to_worry 43 who_is 43 worry 43
        worry_about 43 me_whether 42 how_do 41 ssd 40 back_if 39 db_data 39 first 39 volume_or 39
        cache_and 38 fill 38 i'd_like 38 have_no 37 it_docker 37 sit_in 37 wise 37 from_docker 36
        gb_and 36 gone 36 it_the 36 order_a 36 up_on 36 gb_what 35 to_know 35 order 34 sits 34
        could_be 33 host 33 on_this 33 only_have 33 this_go 33 space_in 32 this_laptop 32
        all_this 31 split 31 take_up 31 does_docker 30 gb_i 30 small 30 so_that 30 of_docker 29
        break_that 28 claims 28 down_for 28 drive 28 for_me 28 hogging 28 isn't_it 28 my_rails 28
        repo_is 28 a_picture 27 docker_desktop 27 footprint 27 gb_of 27 get 27 how_mcuh 27
        is_only 27 larger 27 like_a 27 mcuh 27 i_only 26 image_is 26 site_db 26 that_isn't 26
        vars 26 before_we 25 delete 25 i_free 24 site 24 desktop 23 i_get 23 mb 23 project 23
        rails 23 repo 22 the_volume 22 break_down 21 docker_occupied 21 is_it 21 pictures 21
        space_does 21 with_what 21 do_anything 20 guilty 20 occupied 20 partition 20 to_the 20
        """
      ),
      (
        "system.info",
        """
        overlay2 180 overlay2_or 160 memory 129 btrfs 127 ps 122 engine 117 registry 112
        does_this 111 i_have 101 is_the 99 docker 98 this_host 97 support 88 total 88 see 84
        at_all 83 jo 83 pc 83 count_and 82 buildkit 81 may_run 81 qualifying 81 runbook 81 secret 81
        count 80 see_it 80 cpu 79 is_docker 77 rootless 76 do_i 73 docker_installation 73 says 68
        use 68 have_to 66 to_worry 66 worry 66 worry_about 66 version 65 mirror 62 machine 61
        registry_is 61 and_is 60 runtime 60 the_gpu 60 does_docker 59 gpu 59 install 56 docker_ps 55
        the_daemon 54 warning 54 about_the 53 here_what 53 know_about 52 are_there 51 does_the 51
        driver 50 how_much 49 is_on 49 is_this 49 about_our 48 and_how 47 complains_about 47
        the_engine 47 complains 45 date 43 docker_version 43 have_docker 43 much_memory 43 run_on 43
        to_date 43 <file> 42 can_docker 42 insecure 42 the_machine 42 up_to 42 docker_use 41
        it_up 41 use_on 41 mac 39 my_mac 39 wants 39 what_else 39 all_the 38 configured 37
        version_is 37 client 36 of_docker 36 this_machine 34 log 33 vendor's_support 32
        api_version 31 driver_is 31 minimum 31 too_old 31 else_does 30 is_too 30 use_overlay2 29
        devicemapper 28 how_many 28 vendor 28 logging_driver 27 or_still 27 processor 27
        the_vendor 27 dir 26 docker_info 26 root_dir 26 docker_have 25 on_my 25 root 25 and_where 24
        got_here 24 mean_the 24 on_here 24 scroll 24 the_default 24 to_know 24 which_logging 24
        cgroup 23 i_mean 23 mean 23 rootless_or 23 run 23 this_daemon 23 when_it 23
        daemon_rootless 22 program 22 there_more 22 where_is 22 or_not 21 v2 21
        """
      ),
      (
        "system.prune",
        """
        room 214 get_that 180 dead 173 make 171 for_me 141 except 133 write_<path> 133 needs 130
        dead_containers 127 up_docker 118 write 118 dangling 110 sweep 104 docker_but 102
        spring_cleaning 98 get 95 is_precious 88 precious 88 <path> 87 device 86 on_device 86
        space_left 86 spring 86 system_prune 86 no_space 85 here_is 83 left_on 83 related 83
        system 82 unused_in 81 and_images 80 cache 80 docker 80 images_in 80 in_one 80
        network_and 79 a_week 77 container 74 give 74 network 73 ci 71 left 71 stuff_caches 71
        laptop 69 alone 68 runner 68 not_needed 66 can't_even 65 up_what 65 build_cache 64
        buildkit 64 everything_docker 63 gigs 62 may_go 62 stop 62 image_and 61 loose 60 start 60
        than_a 60 unused 60 docker_system 59 everthing 58 hurt 58 that_runs 58 get_my 57
        nothing_that's 57 old_images 56 out_whatever 56 copy_files 55 stopped_container 55
        whatever 55 docker_on 54 may_be 54 evrything 53 the_build 53 expendable 52 back_from 51
        failed 51 the_volume 50 a_spring 49 older_than 49 one_named 49 and_nobody 48 but_leave 48
        my_laptop 47 older 47 docker_doesn't 46 doesn't_need 46 fresh_start 46 a_fresh 45
        dead_ones 45 need_the 45 this_docker 45 free_space 44 layers 44 with_docker 43
        clean_docker 42 copy 42 docker_host 42 free_up 42 junk 42 start_with 42 alarm 41 away 41
        me_a 41 on_call 41 fresh 39 up_but 38 free 37 give_me 36 otherwise 36 space 36
        this_laptop 36 ctr 35 build 34 disk_full 34 file 33 general 33 disk 32 from_docker 32
        not_in 32 unused_networks 32 everything_unused 30 sweep_out 30 build_server 29 clean 29
        my_postgres 29 postgres_data 29 macbook 28 using 28 builder 27 flush 27 stay_on 27
        to_stay 27 failed_to 26 the_docker 25 corpses 24 data_is 24 is_in 24 a_system 23 but_keep 23
        ci_host 23 need_to 23 the_ci 23 it_and 22 out_everything 22 run_a 22 the_last 22 usd 22
        with_it 22 build_agent 21 dangling_images 21 hour 21 no_volume 21 of_it 21 postgres 21
        away_with 20 manual 20 monday_and 20 the_runner 20
        """
      ),
      (
        "volume.backup",
        """
        back_into 231 yesterday's 202 fill 197 <path> 139 from_<file> 136 data 128 i_need 114
        <file> 112 copy_of 111 redis 102 copy 100 back_to 96 nas 96 get 93 i_want 86 in_a 83
        upgrade 83 before_i 74 named_volume 73 back_up 70 about_to 69 to_go 69 on_the 68 the_nas 68
        live_in 67 live 63 i_upgrade 62 carry 59 on_saturday 59 saturday 59 to_another 59 volume 58
        and_the 57 docker_run 56 if_the 54 media 54 put 54 a_docker 52 a_copy 51 bookstack 51
        a_way 50 i_can 50 way_back 50 new_server 49 move 48 server 48 another_machine 47 book 47
        bookkeeping 47 our_docker 47 to_get 46 a_tarball 45 incl 45 the_nfs 45 want_it 45
        are_about 43 build_host 43 contents 43 exist_in 43 i_have 43 only_exists 43 this_build 43
        we_are 43 host_and 42 pgdata 42 tar 42 tarball_of 42 to_a 42 a_new 41 put_<file> 41 tgz 41
        vw 41 from_the 40 in_my 40 how_do 39 of_the 39 wipe 39 but_i 38 first 38 my_home 38
        to_the 38 are_in 37 home_dir 36 zip 36 able_to 35 be_able 35 blows 35 box_in 35 go_back 35
        if_it's 35 influx 35 min 35 monday 35 pg14 35 so_that 35 something_to 35 tarball 35
        test_data 35 that_i 35 the_docker 35 to_for 35 want_something 35 back_i 34 dir 34 in_its 34
        make 34 move_to 34 the_nexus 34 vol 34 want_to 34 accident 33 an_archive 33 by_accident 33
        do_have 33 elasticsearch 33 es 33 get_my 33 i_made 33 index 33 made_from 33 nfs 33 nuke 33
        the_new 33 tonight 33 which_i 33 with_me 33 a_file 32 build 32 as_it 31 disk_of 31 get_a 31
        goes_wrong 31 it_to 31 sleep 31 anywhere 30 better 30 i_do 30 i_take 30 it_is 30 it_with 30
        macbook 30 mongo 30 nfs_share 30 take_it 30 volume_has 30 a_fresh 29 all_my 29 backup_of 29
        dies 29 docker_host 29 from_last 29 get_back 29 it_from 29 fill_it 28 forum 28 outside 28
        today's 28 wrong 28 its_contents 27 last_week 27 my_local 27 names_with 27 pg 27 run_name 27
        state 27 this_weekend 27 weeks 27 what's_in 27 home 26 measure 26 of_three 26 three_years 26
        timestamps 26 format 25 fresh 25 has_no 25 like_a 25 nexus 25 this_box 25 at_this 24
        back_if 24 file 24 file_i 24 grafana_data 24 grafana_storage 24 its_volume 24 literally 24
        made 24 safe 24 the_gitlab 24 the_volume 24 up_the 24 year 24 and_all 23 archive 23
        do_they 23 docker_volume 23 exist 23 into_a 23 mariadb 23 the_data 23 weekend 23 disk 22
        is_at 22 volume_called 22 at_midnight 21 contents_of 21 data_in 21 gets_cancelled 21
        in_two 21 make_a 21 mysql 21 rent 21 run 21 that_get 21 this_minute 21 to_be 21 docker_on 20
        don't_know 20 how_to 20 know_how 20 mlruns 20 on_a 20 so_i 20 volume_on 20
        """
      ),
      (
        "volume.create",
        """
        vol 218 place 172 external 161 tmpfs 137 storage 134 data 125 volume_media 116 empty 115
        an_empty 112 i_need 112 says 111 external_volume 104 share 103 a_place 97 not_found 97
        persistent 97 found 96 log 94 volume 92 volume_for 92 need_somewhere 89 want_a 87 crate 84
        minio_data 82 a_tmpfs 81 app 81 i'd_like 81 need_a 80 scratch 80 empty_volume 79
        somewhere 79 minio 78 none 78 create 76 docker_volume 76 like_the 75 compose 71 for_the 70
        share_<path> 66 <path> 65 container 65 folder_to 65 than_the 65 to_live 65 for_it 64 name 64
        uploads_folder 64 cifs_share 60 folder 60 new_volume 60 backed 58 volume_with 58 as_a 56
        should_be 56 cifs 55 need_an 55 a_named 54 tmpfs_volume 54 upload 53 we_want 53 called 52
        next_to 52 one_for 52 a_separate 51 says_external 51 the_logs 51 compose_says 50
        create_an 50 separate 50 the_container 50 a_volume 48 keep 47 mail 47 the_upload 46
        volume_create 46 live 45 longer 45 start_the 45 true 45 a_docker 44 a_new 44 and_there 44
        i_start 44 postgres 44 survive 44 to_keep 44 2g 43 crate_a 43 media 42 tmpfs_backed 42
        creds 41 have_an 41 place_for 41 set 41 certs 40 exist 40 in_<path> 40 it_should 40
        on_there 40 ready 40 the_label 40 to_work 40 work_on 40 anonymous_volumes 39 none_yet 39
        tool 39 anonymous 38 db01 38 sensor 38 container_should 36 several 36 archive 35 create_a 35
        like_a 34 named_docker 34 share_a 34 w 34 make_me 33 work 32 the_postgres 31 local_driver 30
        file 29 my_compose 29 to_be 29 zotero 29 it_says 27 prepare 27 replace_the 27 spool 27
        replace 26 data_and 25 gb 25 labelled 25 letsencrypt 25 set_up 25 when_we 25
        container_can 24 label 24 minecraft 24 please_i 24 the_minecraft 24 up_please 24
        a_storage 23 by_the 23 call_it 23 recreate 23 shopdb 23 the_stack 23 this_host 23 use_it 23
        world 23 a_container 22 attached 22 because_it 22 does_not 22 exists_already 22 marked 22
        myself 22 stack 22 state 22 such_a 22 told 22 you_set 22 be_called 21 orignals 21
        permanent 21 says_the 21 tutorial 21 volume_that 21 mysql 20
        """
      ),
      (
        "volume.inspect",
        """
        mounted 185 size_of 178 who_uses 164 big_is 159 the_volume 152 how_big 148 hangs_on 146
        big 145 options 143 size 142 use 140 is_it 139 disk 133 where_does 130 nfs 129 still_in 129
        to_delete 129 hangs 125 host 120 mountpoint 117 on_disk 117 keep 113 vol 112 where_on 110
        which_containers 110 before_i 108 volume 107 is_my 104 data 103 driver 103 it_and 99
        minio 99 in_use 98 where_is 98 docker_volume 96 driver_options 96 path 96 its_data 94
        media 94 behind_the 92 mount_the 91 vaultwarden 91 local 89 the_host 89 on_the 87 delete 86
        using 84 on_it 83 whcih 83 physically 82 it_mounted 81 minio_data 81 directory_is 79
        named_volume 76 what's_the 76 wich 74 container_is 73 have_it 73 label 72 name 71 share 71
        the_name 71 disk_does 70 directory 67 was_the 67 by_now 66 touch 66 second_one 65
        the_second 65 want_to 64 is_the 62 and_how 61 second 61 files_of 60 live 60 tsdb 60 made 59
        which_ones 59 and_by 55 mautic 55 pgdata 55 when_was 55 attached_to 54 the_disk 54
        and_who 53 size_and 53 to_it 53 to_touch 53 attached 52 details 52 prometheus 52 hesitate 51
        mlruns 51 touched_it 51 mounts_it 50 details_of 49 i_say 49 say_yes 49 yes_to 49 date 48
        much_is 48 one_or 48 scared 48 silently 48 that_name 48 the_file 48 dataset 47 delete_it 47
        did_docker 47 big_has 46 container 46 container_logs 46 of_that 46 or_did 46 store 46
        the_path 46 volume_named 46 date_of 45 how_many 45 of_the 45 a_local 44 make_a 44 one_of 44
        volume_inspect 44 the_docker 43 which_ctrs 43 inspect 42 on_teh 42 teh 41 somebody 40
        to_be 40 how_much 39 log 39 or_is 39 show_me 39 when_does 39 gb 37 my_computer 37 and_is 36
        location 36 who_mounts 36 has_it 35 i_forgot 35 are_the 34 assets 34 compose_project 34
        ctr 34 forgot 34 how_i 34 just_tell 33 since_when 33 computer 32 dare 32 grafana_data 32
        some_container 32 file 31 anybody 30 idle 30 me_about 30 the_cache 30 using_the 30
        asks_where 29 compliance 29 container_still 29 etcd 29 export 29 fs 29 volume_or 29
        end_up 28 make 28 the_upload 28 become 27 containers_have 27 document 27 driver_and 27
        mounts_and 27 read_only 27 to_write 27 two_containers 27 write_in 27 ask 26 certain 26
        depends 26 depends_on 26 need_the 26 or_not 26 project 26 docs 25 end 25 i_let 25 on_my 25
        seems_to 25 show 25 stored_on 25 gave_it 24 i_know 24 i_set 24 says 24 and_which 23 bgi 23
        grown 23 i_gave 23 the_same 23 has_the 22 have_i 22 i_don't 22 know_whether 22 list 22
        my_docker 22 node 22 remember_what 22 set_it 22 cifs 21 create 21 gave 21 have_is 21
        have_to 21 is_grafana 21 remember 21 upload 21 v3 21
        """
      ),
      (
        "volume.list",
        """
        volume 205 volms 157 with_no 156 on_this 149 fattest 137 top 137 data 132 name 128
        volumes_nobody 126 by_anything 124 used_by 124 vol 124 mounted 116 use 116 and_how 114
        anonymous 114 1gb 112 anonymous_volumes 109 lits 109 used 103 backup 102 belong 96 nas 96
        storage 96 all_of 94 kept 94 nobody_mounts 94 this_host 92 this_server 90 are_there 87
        for_a 85 biggest 84 volume_with 84 container 80 kunde42 79 long 79 who_uses 78 docker 77
        give_me 77 have_on 77 large 77 show 75 the_data 75 is_each 72 me_the 72 in_docker 71
        who_is 70 how_big 69 last 69 big 68 persistent_data 67 store 67 with_size 67 tell_me 66
        inherited 64 inherited_this 64 is_using 63 under_<path> 63 do_they 61 has_docker 61
        i_remove 60 month_and 60 kept_the 59 only_show 59 server 59 delete 58 docker_keeps 58
        biggest_first 57 data_of 57 last_month 57 using 57 got_here 56 server_where 56 aren't_in 55
        belong_to 55 just_show 55 what_volumes 55 by_size 54 got 54 keep 53 remove_the 53
        the_backup 53 where_does 53 who_mounts 53 asks_for 52 every_volume 52 shows_no 52 i_only 51
        is_there 51 network_with 51 volume_by 51 volume_on 51 persistent 50 a_list 49 ones_are 49
        list_of 48 size 48 and_which 47 overview 47 the_old 47 decide 46 do_i 46 each_one 46
        for_now 46 i_call 46 pg 46 that's_all 46 the_nfs 46 which_volumes 46 first 45 live 45
        somewhere_in 45 there_any 45 backup_plan 44 do_our 44 host 44 how_many 44 month 44
        that_aren't 44 wiki_container 44 call_it 43 is_that 43 me_all 43 what_i 43 list 42 of_all 42
        one_is 42 our_containers 42 plan 42 along_with 41 ask 41 container_still 41 hex 41
        i'm_looking 41 is_the 41 look_for 41 name_is 41 set_up 41 uses_them 41 whom_do 41
        are_they 40 containers_are 40 had_a 40 i_had 40 ones_that 40 this_machine 40 whom 40
        remove 39 state 39 wiki 39 around_on 38 containers_have 38 give 38 i_know 38 set 38
        something_with 38 concept 37 more_and 37 they_just 37 this_engine 37 volume_of 37 all_its 36
        erpnext 36 i_look 36 its_containers 36 my_old 36 the_container 36 do_we 35 engine 35
        i'm_sure 35 of_them 35 stored_in 35 survey 35 volumes_do 35 where_do 35 in_its 34
        or_something 34 something_like 34 the_one 34 like_that 33 and_who 32 hundred 32 is_still 32
        its_name 32 any_more 31 are_on 31 somewhere 31 stored_on 31 the_name 31 volumes_and 31
        data_is 30 see_the 30 size_please 30 up_the 30 with_the 30 container_mount 29 of_my 29
        can't_remember 28 machine 28 show_docker 28 volumes_are 28 all_the 27 containers_that 27
        forum 27 nfs 27 to_see 27 nobody_uses 26 have_and 25 me_a 25 on_docker 25 project 25
        use_which 25 <path> 24 network 24 8c1f 23 all_volumes 23 e09b 23 it_what 23 a_database 22
        everywhere 22 hack 22 i_got 22 in_use 22 remember_what 22 that_i 22 volume_is 22
        what's_there 22 which_of 22 can't_recall 21 database_volume 21 hackathon 21 have_i 21
        recall 21 the_hackathon 21 remember 20
        """
      ),
      (
        "volume.prune",
        """
        volume 287 every_volume 193 leftover 193 gb 192 wipe 183 delete_all 173 volume_that 162
        vol 160 data 153 in_<path> 148 unused 140 included 128 remove 126 the_one 122 remain 121
        gb_in 120 clean_up 117 three_containers 117 drop 114 w 98 three 97 away 95 hangs 95
        <path> 94 dangling_volumes 93 of_it 92 no_container 89 orphaned 89 container 86 df 86
        be_dropped 84 ci 84 attached 83 attached_to 83 clean 82 in_them 82 host 81 nuke 78
        should_go 78 needs 77 dispose 76 dispose_of 76 docker_volume 76 unattached 76 name 75
        nobody_needs 75 what_is 74 dangling 73 free 73 none_of 73 be_removed 69 the_leftover 68
        can_the 65 is_attached 65 that_no 65 mounted 64 nothing_is 64 test_run 64 volume_prune 63
        none 61 reclaim 61 teh 60 in_use 59 volumes_should 59 zap 59 testcontainers 58 use 58
        lose 57 lose_the 57 that_i'm 57 they're 57 linked 56 more_of 56 of_these 56 no_one 55 run 55
        get_rid 54 rid 54 rid_of 54 one_with 53 abandoned 52 image_and 52 labelled 52 leave 52
        purge 52 active 51 df_says 51 nothing_in 51 storage 51 total 51 and_none 50 except 50
        matter 50 reclaimable 50 system_df 50 test 50 stay 49 is_in 48 named_ones 48 ths 48
        machine 47 of_leftover 47 orphaned_volumes 46 all_those 45 backup 44 out_volumes 44
        and_nothing 43 dont 43 it_feels 43 most_of 43 nothing_that's 43 all_orphaned 42 i've_got 42
        any_more 41 feel 41 gigs 41 still_in 41 container_all 40 delete_image 40 local 40
        please_delete 40 to_no 40 docker 39 ahead_and 38 line_and 38 of_container 38 that_don't 38
        volumes_from 38 ahead 37 and_build 37 cache_in 37 go_ahead 37 integration_tests 37
        is_needed 37 label 37 of_volume 37 peace 37 ctr 36 delete 36 get 36 in_particular 36
        integration 36 it_is 36 made 36 particular 36 that_way 36 throw_out 36 al 35 got 35
        volume_ls 35 can_be 34 mounted_in 34 of_them 34 on_the 34 out_the 34 that_aren't 34
        they're_only 34 bin 33 build_cache 33 containers_that 33 data_volume 33 of_all 33
        storage_of 33 unused_volumes 33 data_and 32 it's_a 32 line 32 ls 32 name_that 32
        their_data 32 throw 32 disk 31 i_already 31 isn't_attached 31 run_leaves 31 tehm 31
        the_data 31 area 30 only_get 30 refers 30 refers_to 30 that_isn't 30 to_anything 30 don't 29
        says 29 after_two 28 and_all 28 belong 28 belong_to 28 dozens 28 dozens_of 28 volumes_can 28
        gb_i 27 projects_i 27 rest 27 the_rest 27 them_in 27 them_out 27 two_years 27 use_and 27
        years_of 27 after_each 26 eat 26 and_images 25 anywhere 25 f 25 hash_names 25 i_have 25
        by_deleting 24 container_and 24 in_there 24 may_be 24 be_thrown 23 each_time 23
        hundreds_of 23 exist 22 hundred 22 thrown 22 a_snapshot 21 all_volumes 21 are_still 21
        database_container 21 fear 21 i_tried 21 only_the 21 semester 21 time 21 tried 21 try_out 21
        docker_system 20 host_i 20 on_staging 20
        """
      ),
      (
        "volume.remove",
        """
        erase 194 data 176 delete 170 needs 152 volume 131 be_removed 129 bye 122 has_to 111
        the_volume 107 away 100 odoo 97 vol 96 client 94 incl 94 kill_the 93 kill 92 must_go 92
        can_go 90 destroy 90 i_want 90 to_start 89 drop 87 wal 87 exactly 86 in_it 84 inside 84
        loki 81 not_needed 80 gdpr 79 is_not 79 left 78 cache 77 hold 75 migrate 74 it's_a 72
        and_all 71 rds 71 with_everything 71 4be1 70 is_an 70 name 70 tmpvol 70 everything_in 69
        scratch 69 months_ago 67 the_customer 67 volume_rm 65 ago 64 scrap 64 start 64 force 63
        volume_named 63 customer 60 data_and 60 i_do 60 only_the 60 exited 58 the_name 58 get_rid 57
        rid 57 rid_of 57 volume_is 57 thrown 56 i_need 54 month 54 any_longer 53 database 53
        need_any 53 db_data 52 teh 51 want_this 51 empty_database 50 longer 50 minio_data 49
        cancelled 48 docker_volume 48 i_still 47 one_i 47 test2 47 the_other 47 dies 46 remove 46
        the_container 46 gitlab 45 influx 45 it_even 45 test1 45 discontinued 44 falcon 44
        one_please 44 remove_the 44 the_staging 44 a_volume 43 dead_anyway 43 grr 43 is_dead 43
        trial 43 wipe 43 kafka 42 minio 42 with_an 42 and_i 41 database_to 41 staging 41
        started_from 41 to_go 41 an_empty 40 mariadb 40 daemon 39 dead 39 empty 39 error_response 39
        from_daemon 39 response 39 response_from 39 stop_that 39 that_container 39 volume_of 39
        want_the 39 contents 38 of_it 38 the_old 38 can_be 37 project 37 start_with 37
        all_volumes 36 and_cache 36 delete_the 36 despite 36 from_zero 36 it_is 36 values 36 zero 36
        begin 35 error 35 it_for 34 and_its 33 bin 33 log 33 is_over 32 there_a 32 worth 32
        disappear 31 for_good 31 next_time 31 postgres 31 that_has 31 the_demo 31 thrown_out 31
        we're_on 31 i've_already 30 save 30 so_the 30 and_has 29 begin_with 29 cease 29 chuck 29
        exist 29 its_image 29 request 29 tenant 29 with_nothing 29 be_deleted 28 be_erased 28 ctr 28
        erase_the 28 image_only 28 isn't_needed 28 keep_the 28 playground 28 it_may 27
        my_postgres 27 sit_in 27 to_get 27 works_with 27 demo 26 is_called 26 off_with 26 the_two 26
        with_them 26 work 26 acorn 25 be_thrown 25 database_so 25 keep 25 not_exist 25 vendor 25
        in_use 24 included 24 move_to 24 must_not 24 sits 24 using 24 an_older 22 as_the 22 by_an 22
        customer_data 22 from_this 22 initialised 22 pg13 22 worthless 22 dump 21 gone 21
        obsolete 21 uninstall 21 asked_the 20 backup 20 here_and 20 owner 20 poc 20 two 20
        """
      ),
      (
        "volume.troubleshoot",
        """
        can't_write 193 see 183 jellyfin 166 lost 166 recreate 161 the_container 156 write 154
        folder 152 write_to 142 empty 125 selinux 125 restart 110 gone_after 108 upload 105
        dashboard 104 gone 103 folder_is 101 lose 99 edit 98 see_my 94 the_host 89 when_the 87
        nfs_volume 82 gitea 81 jupyter 81 <path> 80 record 80 wants 80 grafana 79 on_the 78 dir 77
        save 75 time 74 frigate 73 data 71 redeploy 70 don't_show 69 nfs 69 show 66 hangs 65
        time_we 65 but_the 64 container 64 mabye 64 pgdata 64 permission 63 permission_denied 63
        rows 63 all_its 62 don't 62 even_though 60 to_start 59 fine 58 is_read 58 chmod 57 denied 57
        i_already 57 mysql 57 docker_compose 56 docker_have 56 i_delete 56 put 56 put_my 56
        vanish 56 a_volume 55 everything_on 55 inside 55 wrong 54 months_ago 53 delete_the 52
        host 52 show_up 52 doesn't_see 51 its_data 51 again_with 50 fine_but 50 in_the 50 insert 50
        is_healthy 50 run_it 50 the_rows 50 v 50 vanish_when 50 with_v 50 consume 49 month 49 src 49
        each_time 48 forum 48 the_folder 48 uploads_folder 48 compose 47 my_old 47 ago 46
        are_gone 46 as_if 46 it_again 46 notebook 46 rm 46 up_in 46 wordpress 46 and_i 45 ctr_is 45
        database 45 healthy 45 i_mounted 45 print 45 read_only 45 sure_i 45 after_every 44
        down_my 44 it's_a 44 compose_down 42 enforce 42 every_time 42 file_i 42 lost_its 42
        when_i 42 ctr 41 share 41 tv 41 delete 40 sees_an 40 sonarr 39 teh 39 edits_in 38 in_src 38
        postgres 38 container_cannot 37 my_database 37 host_and 36 jenkins 36 the_yaml 36
        to_<file> 36 chown 35 update 35 after_i 34 directory 34 i_have 34 what's_the 34 yaml 34
        bind 33 conf 33 want_to 33 dev 32 everything_i 32 i_save 32 pull 32 api_can't 31 wiki 31
        in_my 30 the_cause 30 though_i 30 container_as 29 if_it's 29 all_my 28 did_i 28 page 28
        arrive 27 arrive_in 27 container_all 27 denied_on 27 form 27 am_i 26 doing_wrong 26
        i_doing 26 is_empty 26 library 26 on_my 26 out_why 26 paperless 26 read 26 uid 26 what_am 26
        windows 26 cannot_read 25 datadir 25 get_update 25 install 25 mysql_container 25 rhel 25
        suddenly 25 the_mysql 25 what_did 25 worker_can't 25 add 24 bind_mount 24 cause 24
        file_in 24 network 24 recreate_the 24 the_shared 24 was_a 24 and_up 23 did_docker 23
        frustrating 23 i_am 23 i_did 23 me_why 23 note 23 open_files 23 read_its 23 the_worker 23
        there_was 23 up_there 23 could_not 22 inside_my 22 it_was 22 next_to 22 save_to 22
        the_next 22 to_save 22 <file> 21 after_an 21 entries 21 i_edit 21 my_host 21 tho 21
        update_of 21 volume_in 21 pg_primary 20 primary 20 root 20
        """
      ),
      (
        "gitops-pipeline",
        """
        a_merge 93 request 89 as_a 87 merge_request 76 merge 71 acceptance 63 docker_login 60
        login 59 red 59 test 56 failed 50 fails_on 49 me_why 47 raise 47 critical 46 env 45
        for_build 45 fork 44 pr 44 prs 44 raise_the 44 only_on 43 overlay 43 registry_is 43
        the_docker 43 step 41 stop_for 41 preprod 40 via_pr 40 run_on 39 check 35 is_in 35
        jenkinsfile 34 only_if 34 woodpecker 34 the_registry 33 karl 32 put 32 run_the 32
        image_tag 31 a_pull 30 actions 30 live 30 the_image 30 to_main 30 config 29 env_repo 29
        notice 29 only_run 29 our_image 29 a_pr 28 the_env 28 they_only 28 by_itself 27 everybody 27
        failed_to 27 github 27 into_the 27 make_a 27 that_is 27 and_let 26 by_hand 26 end_up 26
        merge_to 26 the_diff 26 build_our 25 diff 25 for_python 25 scan_the 25 whatever 25
        between_runs 24 build_on 24 it_into 24 matrix 24 of_it 24 pull_request 24 registry_on 24
        service 24 up_with 24 belong 23 belongs_in 23 cached_between 23 happy 23 happy_with 23
        make 23 my_laptop 23 steps_to 23 that_fails 23 want_that 23 acc 22 and_put 22 build_and 22
        code 22 everything_that 22 image_and 22 in_staging 22 let_the 22 on_staging 22 scan 22
        to_<file> 22 tst 22 a_wedding 21 broken 21 comparisonerror 21 desc 21 end 21 generate 21
        images_in 21 is_only 21 main 21 production 21 should_get 21 tag 21 the_digest 21
        the_runner 21 to_date 21 to_prod 21 unknown 21 v3 21 wedding 21 wedding_registry 21 catch 20
        hand 20 put_it 20 skip 20
        """
      ),
      (
        "gitops.pipeline",
        """
        karl 66 step 66 red 65 docker_login 60 login 59 end_up 54 failed 54 by_itself 51 critical 50
        end 50 fails_on 50 me_why 49 run_on 48 the_docker 48 fork 44 of_it 44 only_on 44 prs 44
        check 42 our_image 42 whenever 41 rebuild 40 by_hand 39 github 39 because_the 37 hand 36
        only_if 36 woodpecker 36 actions 35 jenkinsfile 35 run_the 35 test_and 35 to_main 35 bits 34
        broken 34 test 34 build_and 33 days_until 33 developers 33 different 33 deploy 32 notice 31
        on_every 31 push 31 only_run 30 they_only 30 for_python 29 happens 29 merge_to 29 matrix 28
        failed_to 27 how_can 27 i_see 27 lead 27 leave 27 scp 27 team_lead 27 the_image 27
        hand_with 26 what_do 26 and_let 25 build_on 25 build_our 25 code 25 head 25 images_in 25
        my_laptop 25 registry_on 25 scan_the 25 steps_to 25 that_fails 25 up_with 25 which_commit 25
        between_runs 24 build_for 24 cached_between 24 image_and 24 it_into 24 let_the 24 put_it 24
        python 24 scan 24 to_<file> 24 trivy 24 want_that 24 built_for 23 main 23 on_my 23
        workflow 23 add_a 22 and_put 22 friday 22 git_tag 22 holiday 22 image_be 22 min 22
        nobody_can 22 on_holiday 22 only_in 22 sandra 22 set_a 22 since_this 22 test_run 22
        the_build 22 the_steps 22 to_end 22 we_set 22 when_we 22 a_git 21 a_release 21
        comparisonerror 21 desc 21 explain 21 generate 21 laptop 21 like_a 21 on_github 21 skip 21
        the_runner 21 unknown 21 up_in 21 error_code 20 helm 20 rpc 20 state 20
        """
      ),
      (
        "gitops.promote",
        """
        request 120 as_a 113 staging 105 version 95 merge_request 93 preprod 93 pr 91 acceptance 90
        live 87 has_been 84 a_merge 83 environment 83 <path> 80 argo 74 uat 74 prod 72 raise 71
        production 69 overlay 67 env 63 repo 62 for_build 61 is_in 61 raise_the 60 stop_for 60
        app 59 merge 58 stop 54 get 53 a_pull 52 via_pr 52 a_pr 51 and_so 51 the_same 50 canary 48
        on_staging 48 registry_is 48 argocd 47 soaking 47 a_week 45 via_the 45 whatever 45
        deploy_repo 44 to_prod 44 argocd_app 41 go_from 41 happy 41 happy_with 41 to_everyone 41
        to_what 41 env_repo 40 for_a 40 gitops 40 set 40 the_env 40 commit 39 open 39 run 39
        the_deploy 38 to_the 38 everybody 37 pull_request 37 flux 36 gitops_repo 36 make 36 put 36
        to_go 36 image_tag 35 take_the 35 turn 35 what's_on 35 request_that 34 should_be 34
        environments_repo 32 service 32 the_one 32 folder 31 integration 31 be_on 30 one_as 30
        pull 30 same_one 30 the_environment 30 the_production 30 same_version 29 that_is 29
        the_diff 29 diff 28 everything_that 28 for_two 28 is_happy 28 v3 28 acc 27 catch 27 green 27
        note 27 pre 27 the_digest 27 the_gitops 27 to_date 27 tst 27 with_build 27 belong 26 date 26
        is_only 26 is_up 26 only_the 26 train 26 two_days 26 up_to 26 belongs_in 25 config 25
        has_to 25 in_staging 25 is_running 25 make_a 25 open_a 25 tag 25 image_to 24 job_named 24
        one_environment 24 so_the 24 tags_in 24 test_is 24 that_our 24 thats 24 through_git 24
        chart_version 23 cleanup 23 config_repo 23 is_<image> 23 it_is 23 match 23 test 23
        test_environment 23 the_chart 23 the_config 23 tonight 23 chart 22 gateway 22 in_the 22
        owner 22 product_owner 22 a_wedding 21 days 21 get_that 21 had_the 21 is_at 21 it's_a 21
        ledger 21 should_get 21 versions_in 21 wedding 21 wedding_registry 21 what's_running 21
        git 20 supposed 20 supposed_to 20 take 20 to_touch 20 touch_the 20
        """
      ),
      (
        "kubernetes-operator",
        """
        legal 128 cluster 95 restart_count 81 count 72 pods 72 would_the 70 namespace 68 k3s 67
        k8s 65 roll 65 eks 62 gke 61 huh 56 replace 54 same_thing 51 docker_run 50 be_on 49
        times_a 48 with_this 48 image_<image> 47 past 47 event 46 kompose 46 replicas 46 <ports> 45
        hardware 45 accept 44 drain 44 coredns 43 find_the 43 notfound 43 revision 42 copy 41
        enforce 41 run 41 admission 40 deployment_and 40 the_api 40 v 40 baseline 39 configmap 39
        rollout 39 to_<image> 39 prod 37 a_day 36 nothing_should 36 p_<ports> 36 wtf 36 and_the 35
        p 35 run_d 35 to_pull 35 loki 34 server 34 up_with 34 does_nothing 33 inventory 33
        a_tester 32 can_someone 32 cart 32 june 32 limit 32 on_eks 32 service 32 and_services 31
        black 31 black_friday 31 convert 31 kubernetes 31 release 31 error_code 30 rpc 30 tester 30
        aks 29 how_would 29 of_deployment 29 our_app 29 up_to 29 <image> 28 a_long 28 but_for 28
        config 28 management 28 on_call 28 set_the 28 at_config 27 can_you 27 friday 27 i_ran 27
        it_and 27 long_docker 27 ready 27 run_on 27 wrong 27 find 26 ops 26 outgrown 26 ran 26
        the_cluster 26 create 25 error 25 get_the 25 platform 25 please_get 25 the_rollout 25
        work_out 25 apis 24 boss 24 eleven 24 folder 24 have_docker 24 job_has 24 overflow 24
        rollout_of 24 run_lines 24 stack_overflow 24 the_folder 24 the_release 24 there_more 24
        we_have 24 why_my 24 d 23 i_copied 23 image_of 23 job 23 map 23 name 23 one_image 23
        openshift 23 send 23 still_run 23 time 23 translate 23 what_do 23 will_it 23 apply 22
        copied_this 22 doesn't_it 22 for_this 22 of_our 22 out_why 22 reason_for 22 recommender 22
        signed 22 swarm 22 the_boss 22 the_cause 22 the_new 22 the_ops 22 the_recommender 22
        thirty 22 volume_of 22 we_run 22 work 22 yaml 22 an_image 21 and_wait 21 authority 21
        data 21 e 21 is_wrong 21 kubelet 21 of_checkout 21 our_cluster 21 settle 21 this_in 21
        we've_got 21 what's_up 21 x509 21 3m 20 6f7d9b5c8 20 9m2lq 20 incl_the 20 on_our 20
        payments 20
        """
      ),
      (
        "kubernetes.debug",
        """
        since_tuesday 102 tuesday 102 cronjob 101 fire 99 pods 93 failed 91 status 89 hangs_at 87
        restart 87 hangs 86 night 86 restart_count 84 is_the 83 the_staging 83 count 81 not_found 77
        daemonset 75 metrics 75 bump 74 found 74 just_hangs 74 crashes 73 event 73 staging 73 huh 72
        on_every 72 kubectl_rollout 71 send 69 statefulset 69 up_with 68 job 66 second 66 says 65
        since_the 64 what's_up 64 first 62 limit 59 come_up 58 why_does 58 replicas 57 gke 56
        rollout 56 with_this 55 node 54 cfg 53 failed_for 53 work_out 53 the_namespace 52 added 49
        autoscaler 49 half 49 half_the 49 horizontal 49 since_we 49 the_requested 49 to_our 49
        a_day 48 does_nothing 48 find_the 48 first_one 48 never_come 48 update 48 all_i 47 app_on 47
        fine 47 is_fine 47 on_kubernetes 47 one_is 47 our_app 47 request 47 shop_is 47 that's_all 47
        the_statefulset 47 times_a 47 find 46 ingress_gives 46 is_down 46 it_says 46 pending 46
        times_out 46 wtf 46 i_know 45 ingress 45 marketing 45 time 45 loki 44 name 44 on_the 44
        notfound 43 why_the 43 hour 42 payments 42 the_state 42 unhappy 42 does_the 41 state_of 41
        dashboard 39 error 39 the_job 39 complete 38 me_first 38 namespace 38 policy 38
        should_have 38 cluster_should 37 finished 37 config 36 has_been 36 host 36 it_on 36
        out_why 36 production 36 to_pull 36 volume 36 a_tester 35 are_all 35 green 35 it_still 35
        readiness 35 readiness_probe 35 tester 35 what_is 35 alive_and 34 can_someone 34
        crashloops 34 image_<image> 34 thing_in 34 waiting_for 34 in_ns 33 name_web 33 ns 33
        pods_in 33 the_node 33 on_call 32 tell_me 32 7d9 31 alive 31 checkout_7d9 31 error_code 31
        is_wrong 31 rpc 31 the_moment 31 coredns 30 days 30 job_has 30 pull 30 the_pvc 30
        what's_the 30 why_my 30 because_of 29 been_running 29 eleven 29 i_guess 29 look_green 29
        moment 29 resource 29 the_ingress 29 doesn't_start 28 map 28 of_this 28 still_says 28
        work 28 after_the 27 checkout 27 code 27 notready 27 of_our 27 pods_are 27 wait 26 cart 25
        configmap 25 doesn't_it 25 give 25 hiya 25 it_waiting 25 ready 25 recommender 25 state 25
        the_cause 25 answer 24 could_somebody 24 failed_to 24 kubectl 24 out_what 24 place 24
        reason_for 24 the_recommender 24 the_second 24 cannot_be 23 grafana_on 23 it_get 23
        now_the 23 pending_since 23 please_find 23 says_the 23 the_shop 23 to_come 23
        what's_going 23 although_both 22 authority 22 crashloopbackoff 22 going_on 22 has_no 22
        kubelet 22 kubernetes 22 lost_its 22 monitoring 22 refuses_to 22 stg 22 what_it 22 3m 21
        6f7d9b5c8 21 9m2lq 21 and_now 21 attached 21 certificate 21 in_version 21 probe 21
        signed_by 21 the_reason 21 x509 21 cause 20 cluster 20 lost 20 my_pod 20 somebody 20
        when_it 20
        """
      ),
      (
        "kubernetes.deploy",
        """
        roll 134 friday 110 on_the 106 values 99 black 94 black_friday 94 put 93 watch 83 the_old 77
        exam 76 cluster 69 configmap 69 get 69 manifests_are 66 of_the 66 release 65 old_values 62
        revision 60 that_it 58 downtime 55 in_k8s 55 k8s 55 one_after 55 the_dev 55 to_<image> 55
        copy_of 54 helm_upgrade 54 no_downtime 54 but_the 53 pods_still 52 set 52 pods 51 set_the 51
        test 51 drain 50 replace 50 and_watch 49 approved 49 have_the 49 the_manifests 49
        the_running 49 chart 48 of_deployment 48 test_cluster 48 get_the 47 image_of 47
        still_have 47 from_the 46 hardware 46 the_release 45 the_test 45 zero 45 image 44 live 44
        the_staging 44 the_new 43 bring_the 42 proxy 42 rollback 42 search 42 dev 41 mailer 41
        staging 41 version 41 back_to 39 change 39 onto_the 39 two_pods 39 are_written 38 bring 38
        only_have 38 still_run 38 inventory 37 its_pods 37 live_on 37 pod_of 37 the_image 37
        after_another 36 the_rollout 36 they_only 36 twice_as 36 settle 35 twice 35 app_has 34
        has_only 34 online 34 people 34 rollout_of 34 ten 34 the_chat 34 two 34 and_wait 33 chat 33
        it_goes 33 memory 33 only_one 33 the_k8s 33 use 33 copy 32 coredns 32 evening 32
        everything's 32 expected 32 file_from 32 frontend 32 loads_of 32 me_when 32 put_them 32
        the_cluster 32 them_into 32 to_go 32 are_in 31 ran 31 to_chart 31 written 30 chart_in 29
        load 29 of_checkout 29 pick 29 pick_it 29 thirty 29 cluster_and 28 farm 28 friday_is 28
        it_up 28 scale 28 to_the 28 traffic 28 billing 27 from_now 27 i_ran 27 it_stop 27 money 27
        now_on 27 please_get 27 take_the 27 the_mailer 27 till 27 chart_version 26 helm 26
        make_them 26 proper 26 until_monday 26 cart 25 demo 25 monday 25 comes_out 24 have_to 24
        make 24 the_pods 24 the_web 24 yaml_files 24 <ports> 23 down_to 23 finished_and 23
        go_live 23 it_and 23 it_come 23 qa 23 should_go 23 they_should 23 healthy 22 namespace 22
        the_yaml 22 wait 22 apply 21 give_the 21 i_changed 21 just_give 21 report 21 up_to 21
        by_then 20 get_rid 20 manifest 20 rid 20 rid_of 20 two_more 20
        """
      ),
      (
        "kubernetes.manifests",
        """
        yaml_for 103 image 94 do_i 87 needs 87 and_a 78 for_the 76 copy 74 cpu 74 i_need 69
        horizontalpodautoscaler 62 our_cluster 62 manifest_for 61 and_we 60 hostname 60
        api_deployment 59 deploy 59 for_all 55 past 54 image_and 53 we_have 53 a_deployment 51
        standard 51 set_up 49 an_image 46 chart_for 46 talk 46 talk_to 46 inference 45 two 45
        have_to 44 on_our 44 readme 44 dockerfile_and 43 set 43 i_only 42 need_a 42 repo 42
        the_cluster 42 a_dockerfile 40 copies_and 40 image_on 40 ops 40 the_repo 40 service 39
        at_config 38 from_<file> 37 hundred 36 tenant 36 their_own 36 to_give 36 the_api 35
        yaml_to 35 for_this 34 mounted 34 options 34 to_run 34 instance 33 number_of 33 one_image 33
        the_number 33 adapt 32 days_on 32 during_the 32 ingress_for 32 peak 32 the_day 32 up_and 32
        and_prod 31 need_so 31 numbers 31 a_chart 30 as_a 30 k8s_with 30 yaml 30 cluster_and 29
        dockerfile 29 files_do 29 has_a 29 image_<image> 29 k8s 29 on_k8s 29 repo_has 29 so_that 29
        what_files 29 and_an 28 for_a 28 only_the 28 statefulset_for 28 the_ops 28 api 27
        file_for 27 http 27 traffic 27 days 26 i_have 26 a_networkpolicy 25 get_more 25
        networkpolicy 25 put_in 25 should_get 25 that_only 25 to_put 25 what_do 25 write 25
        a_service 24 have_an 24 ml 24 next_to 24 our_image 24 project 24 along_with 23 config 23
        copy_pasting 23 hand_over 23 if_we 23 image_only 23 ingress_yaml 23 only_if 23 take_our 23
        the_db 23 cluster_with 22 for_billing 22 for_redis 22 it_and 22 only_know 22 python 22
        reachable 22 with_an 22 all_our 21 an_empty 21 go_through 21 kind_of 21 my_app 21
        namespace_and 21 only_need 21 upgrade_to 21 a_secret 20 and_no 20 at_<file> 20 clue 20
        for_<file> 20 for_my 20 i'm_a 20 just_want 20 no_clue 20 run_for 20 run_our 20 scientist 20
        under_deploy 20
        """
      ),
      (
        "kubernetes.migrate",
        """
        kustomize 233 k3s 205 docker 204 <file> 183 compose 176 into_a 122 turn_it 105 it_into 103
        volume 99 a_helm 94 helm_chart 88 helm 83 turn 78 chart 76 object 76 docker_run 75 a_pvc 74
        pvc 74 same_thing 70 data 68 kubernetes 68 take 68 eks 66 be_on 60 run 59 service 59
        postgres 58 swarm 58 over_to 55 give_me 54 gke 54 pgdata_volume 54 pgdata 53 into_the 52
        kompose 52 kubernetes_objects 52 me_that 52 convert 51 server 50 get_the 48 paperless 47
        from_docker 44 my_compose 44 v 44 a_namespace 43 and_services 42 give 42 of_my 42 get 41
        host 41 postgres_data 41 the_docker 41 the_postgres 41 do_we 40 p 40 p_<ports> 40
        run_lines 40 single 40 run_d 39 the_new 39 aks 38 boss 38 <ports> 37 but_for 37
        file_please 37 line 37 live 37 manifests_out 37 script 37 deployment_and 36 label 36
        have_docker 35 the_server 35 run_on 34 cluster_by 33 how_would 33 of_the 33 to_k8s 33
        a_long 32 and_the 32 june 32 long_docker 32 out_of 32 the_boss 32 traefik 32 volume_of 32
        app 31 end 31 off_the 31 translate 31 us_a 31 vaultwarden 31 i_have 30 long 30 the_same 30
        a_shell 29 d 29 end_of 29 it_must 29 live_on 29 on_eks 29 plain 29 shell 29 env 28
        namespace 28 we_run 28 has_to 27 server_with 27 vm 27 we_get 27 in_a 26 k8s_objects 26
        openshift 26 outgrown 26 restart 26 would_the 26 carry 25 company 25 isn't_enough 25
        management 25 with_compose 25 platform 24 the_end 24 the_month 24 to_a 24 to_kubernetes 24
        and_carry 23 box 23 contents 23 decide 23 docker_compose 23 have_is 23 same_app 23 secret 23
        and_into 22 contents_of 22 e 22 gave 22 host_and 22 more_and 22 namespace_in 22 onto_a 22
        the_company 22 the_data 22 tool 22 by_then 21 docker_box 21 follow 21 incl_the 21
        manifest 21 mysql 21 whatever 21 app_in 20 dies 20 files_and 20 gave_us 20 get_there 20
        in_ns 20 line_in 20 ns 20 take_the 20 that_docker 20
        """
      ),
      (
        "kubernetes.validate",
        """
        legal 211 probe 150 yaml 144 kubeconform 136 before_i 133 limit 127 in_the 119 accept 104
        file 102 mistakes 100 <file> 93 manifest 91 the_api 91 is_that 90 check 85 restricted 84
        limits_probes 82 anywhere 79 k8s 76 of_our 75 <path> 73 should_be 70 refused 69 wrong 69
        i_copied 68 overflow 68 stack_overflow 68 will_it 68 copied_this 67 it_works 67 valid 67
        statefulset 66 helm_templates 65 yml 65 security 64 stack 64 templates 64 over_everything 63
        nothing_should 62 admission 61 everything_in 61 get 59 overlay 59 work 59 if_my 58 we_go 57
        would_the 57 correct 56 error 56 output 56 baseline 55 enforce 55 go_over 55 kubectl 55
        missing 55 pod_security 55 apply 54 is_it 54 render 54 server 52 copy 51 create 51 dry 51
        sort_of 49 definition 48 kubernetes 48 break 47 for_the 47 past 47 workload 47 do_our 46
        still_be 46 be_accepted 45 deploy 45 go_from 45 next_month 45 apis 44 ask 44 is_<file> 44
        month 44 these_yaml 44 the_chart 43 use 43 anywhere_in 42 forgotten 42 have_i 42
        the_overlay 42 are_the 41 folder 41 our_manifests 39 corect 38 deployment_and 38
        for_kubernetes 37 forget 37 look_over 37 missing_limits 37 there_more 37 about_my 36
        accepted_by 36 befor 36 for_mistakes 36 me_this 36 pods 36 told 36 told_me 36 and_is 35
        did_i 35 for_that 35 it_for 35 runasnonroot 35 seminar 35 sin 35 still_correct 35
        that_sort 35 restricted_pod 34 file_is 33 in_there 33 match 33 rejected 33 resource 33
        resource_limits 33 in_version 32 recognise 32 the_file 32 unable 32 unable_to 32
        indentation 31 my_file 31 my_helm 31 wrong_in 31 yaml_in 31 auditor 30 auditor_asks 30
        bad 30 file_still 30 helm 30 may_run 30 none_of 30 proof 30 proof_that 30 the_folder 30
        whether_the 30 as_root 29 run_as 29 the_deploy 29 the_restricted 29 this_in 29 time 29
        asks_for 28 follow_the 28 know_whether 28 like_this 28 no_latest 28 wrote 28 against 27
        anything_in 27 does_anything 27 follow 27 manifests_in 27 next_week 27 none 27 some_of 27
        templates_for 27 the_cluster 27 the_rendered 27 the_rules 27 which_of 27 any_more 26
        apply_them 26 latest 26 version 26 get_rejected 25 just_a 25 prod 25 rejected_by 25
        what_is 25 is_my 24 apis_that 23 go_service 23 ingress 23 just_like 23 root 23 still_use 23
        the_go 23 use_apis 23 odd 22 them_to 22 to_me 22 typos 22 check_<path> 21 deprecated 21
        our_yaml 21 service 21 anything_wrong 20 over_the 20 with_my 20
        """
      ),
    ],
    belonging: """
      docker 256 net 224 grafana 219 dockerfile 196 pihole 193 how_to -191 of_a -189 container 184
      git -183 <image> 180 nextcloud 179 pipeline -166 do_i -164 ssh -163 jellyfin 162 ctr 156
      should_i -156 returns -153 shop 145 can_i -143 image 142 backup -140 frigate 140 in_my -139
      worker 137 traefik 135 vol 132 restart_<file> -131 for_a -129 explain -127 table -127
      mail 124 wordpress 124 checkout 123 n8n 122 query -122 unit -121 tonight 120 process -117
      repo 117 on_this 115 dock -114 jupyter 114 colleague 113 when_i -113 in_there 111 loop -111
      nginx_on -111 driver 110 plex 110 failed -109 notebook 109 gigs 108 linux -108 trainer 108
      how_do -107 vaultwarden 106 do_you -105 log -105 class -104 certificate -103 svc42 102
      db 101 sonarr 101 gradle -100 the_cluster 100 core 99 get 99 windows -99 env 97 mlflow 97
      rabbit 97 bounce 96 img 96 layers -96 tips -96 why_do -96 faster -95 show_me 95 cron_job -94
      key -94 right_now 94 split -94 svc 94 exited 93 group -93 need_the 93 secret -93 to_know 93
      what_are -93 come_up 92 on_a -92 proxy 92 unhealthy 92 web 92 write_a -92 build_a -91
      complains 91 db01 91 friday 91 sourdough -91 <ports> 90 ago 90 check 90 does_not -90
      immich 90 it_up 90 kafka 90 poem -90 the_container 90 user -90 nfs_mount -89 the_image 89
      the_last -89 api 88 can't_write 88 difference -88 for_the 88 login -88 mode -88 save 88
      share 88 show -88 denied -87 payments 87 minio 86 pg 86 should_be 86 access -85 for_me 85
      frontend 85 staging 85 teh 85 and_i 84 column -84 crawling 84 health -84 how_long -84
      it_on 84 of_our 84 paperless 84 shut 84 the_old 84 version 84 all_the 83 deploy_a -83
      difference_between -83 guest -83 kill -83 lab 83 needs 83 on_again 83 somewhere 83
      volume_of -83 what's_a -83 backend 82 before_i 82 block -82 fails_with -82 freezer -82
      made 82 port -82 sql -82 the_weekend 82 unit_tests -82 android -81 bootstrap -81 fresh 81
      npm -81 on_an -81 scan -81 token 81 convert -80 lb01 80 learn -80 mailhog 80 parser 80
      plan -80 policy -80 somebody 80 dns -79 image_of -79 iphone -79 of_it 79 chmod -78 in_a -78
      prod 78 tell_me 78 after_i -77 find -77 no_docker -77 srv 77 thank_you -77 throw 77
      customer 76 deep -76 it_should 76 light -76 look_at 76 model -76 rejected -76 rollback -76
      since_lunch 76 we_have 76 can_go 75 car -75 ec2 -75 i_want 75 my_own -75 the_same 75
      what's_up 75 complains_about 74 compose 74 lock -74 make 74 terraform -74 billing 73
      container_is -73 how_many -73 production 73 volume 73 where_do -73 wrote 73 and_now 72 c -72
      compose_file 72 health_check -72 index -72 java -72 lunch 72 media 72 none 72 review -72
      see 72 spark_worker 72 and_how 71 base 71 do_we 71 fast -71 legacy 71 pgdata 71
      pod_install -71 security_policy -71 task -71 what_would 71 entries -70 function -70 local 70
      me_the 70 me_what 70 put 70 resize -70 send 70 services_from 70 failed_to 69 inside 69
      mariadb 69 take 69 way_to -69 csv -68 forward -68 half 68 i_just 68 is_a -68 kick 68
      on_windows -68 replicas 68 sits 68 a_good -67 and_the 67 gave 67 i_use -67 of_them 67
      project 67 resolve -67 the_one 67 two -67 update -67 database 66 edge 66 gb_for 66
      gunicorn -66 help_me -66 in_java -66 second -66 take_the 66 to_write -66 would_be 66
      write_to 66 at_a -65 demo 65 flux -65 metal -65 packages -65 thread -65 want_a 65 alive 64
      any_more 64 are_in 64 bare -64 bring 64 can't_find -64 chrome -64 crashes -64 github -64
      how_does -64 mac -64 on_ubuntu -64 over_the 64 paint -64 pr 64 probe 64 remove -64 set -64
      teacher 64 the_change 64 type -64 volume_down -64 web_server -64 7d9 63 avocados -63
      checkout_7d9 63 for_<path> -63 has_to 63 it_still 63 postgres 63 raise 63 run_a -63
      system -63 to_be 63 turn_the -63 after_changing -62 every_second -62 gpu 62 i'd_like 62
      screen -62 snoring -62 spark 62 throwaway 62 twice -62 washing -62 weekend 62 3g 61 fat 61
      glass -61 in_to 61 left 61 printer -61 privileged 61 agent -60 are_you -60 bridge 60 dev 60
      express -60 i_have 60 it_and 60 million -60 order -60 taken 60 the_test 60 there_a 60
      write -60 black_friday 59 error -59 internet 59 lambda -59 mailer 59 pick -59 redis 59
      rows -59 runing 59 stay 59 the_build 59 what_happened -59 account -58 critical 58 does_a -58
      e -58 exam 58 exp 58 file_in 58 good_morning -58 is_<file> 58 it_says 58 job -58 moths -58
      not_resolve -58 preprod 58 promote -58 required -58 server -58 slow -58 the_port -58
      to_worry 58 value_is -58 varnish 58 and_then 57 and_what 57 blue -57 deliver 57
      experiment 57 find_out 57 high -57 in_git -57 middle -57 mongo 57 stuck_at -57
      the_middle -57 undefined -57 yaml 57 ci 56 container_for -56 cookies -56 delete_a -56
      everything_in 56 for_it 56 gps -56 in_it 56 keep -56 says_this 56 stamps -56 staring_at 56
      the_teacher 56 time_i 56 who_are -56 wiht 56 <path> 55 and_when -55 best -55 built 55
      celery 55 fluid -55 for_every -55 gone 55 header -55 hyper -55 hyper_v -55 is_not -55
      lookup -55 message -55 my_containers 55 nginx 55 regex -55 short -55 what_it 55
      worry_about 55 after_an -54 approved 54 container_fluid -54 dog -54 entry_for -54
      fastest -54 has_been 54 how_big 54 in_our 54 keycloak 54 language -54 logical -54 on_port 54
      ora -54 release 54 run_as 54 safe -54 the_moment 54 the_registry 54 the_value -54 to_an -54
      virtualbox -54 worry 54 about_this 53 acceptance 53 after_a -53 between_two -53 cart 53
      connect -53 developers 53 from_a -53 httpd -53 load -53 minutes_because 53 my_api -53
      ok_for 53 on_github -53 raspberry_pi -53 read_a -53 real 53 restore -53 run 53 whatever 53
      which_containers -53 zookeeper 53 bot 52 containerize 52 download 52 for_one -52
      implement -52 only_reads 52 pi -52 point -52 restorehealth -52 synology -52 the_three 52
      this_host 52 to_the 52 when_do -52 wiki 52 written 52 yml 52 appending -51 bored -51
      cocoapods -51 come_back 51 cp -51 dishwasher -51 eat -51 ecr 51 everything_that 51 excel -51
      function_in -51 i_merge 51 json -51 line_for -51 my_sourdough -51 of_memory -51
      permission -51 reason 51 rhyme -51 run_twice -51 sentences -51 shut_down 51 sorted -51
      the_dishwasher -51 when_the -51 won -51 and_why -50 average -50 baked 50 blog 50 de -50
      finished 50 firewood -50 from_<image> -50 garden -50 hand 50 i'm_on 50 i_stopped 50
      jumps -50 just_tell 50 long -50 manager -50 prune -50 route -50 school -50 selenium 50
      shows_no -50 systemctl -50 the_update 50 users_get -50 who_painted -50 with_the 50 502s 49
      accept 49 accessdenied -49 authorized -49 bash -49 crawler 49 dmz 49 dying -49 file_how -49
      file_i 49 file_server -49 journalctl -49 legal 49 like_in -49 limit 49 lines_of 49
      loop_over -49 milk -49 of_that -49 perform -49 published 49 qgis -49 readable 49 reviewer 49
      rollback_a -49 rotation_for -49 the_fat 49 the_reason 49 the_rest 49 unplug 49 wich 49
      work -49 already_have 48 at_this 48 but_my -48 connect_to -48 d -48 do_the 48
      ec2_instance -48 establishing 48 fireplace -48 found -48 half_the 48 hub 48 img_on 48
      install -48 install_fails -48 instance -48 javascript -48 moment 48 no_data -48 out_why 48
      password -48 pulseaudio -48 restart_my -48 restart_nginx -48 status -48 to_a -48
      to_anything 48 vendor 48 what_does -48 who_was -48 who_won -48 would_you 48 capital -47
      ceiling 47 choose -47 command 47 explain_the -47 gitea 47 greenland -47 have_no 47 i_pull 47
      ice -47 in_javascript -47 junior 47 log_in -47 logs_of 47 macvlan 47 mail_server -47
      object_to 47 random -47 review_of -47 rules_of -47 segmentation -47 sidekiq 47 smtp 47
      stuck -47 sundays -47 switch_it 47 v -47 vanish 47 vinegar -47 won_the -47 worth -47
      a_bedtime -46 acts_up 46 an_old -46 apache -46 azure -46 bedtime -46 bedtime_story -46
      beforehand 46 box 46 cache 46 cpu_is -46 different -46 domain -46 far 46 firebase -46
      first 46 google -46 gracefully 46 helpful -46 import -46 insert -46 is_idle -46 mr 46
      off_switch 46 promql -46 rename -46 service_and 46 stupid 46 thanks_that -46 the_train 46
      the_whole 46 to_play 46 triage -46 virtualbox_guest -46 wait 46 zigbee2mqtt 46 and_is 45
      attribute -45 baby -45 beginner -45 buy -45 certs 45 contains 45 content_security -45
      days -45 do_in -45 du -45 dvc -45 each_time 45 extend -45 footprint 45 indexer 45
      injection -45 is_bad 45 log_for -45 my_colleague 45 object 45 observability 45 options 45
      proust -45 rent -45 reruns -45 retry 45 reverse -45 rnu 45 scraper 45 so_i 45 sync -45
      the_dockerfile 45 the_indexer 45 turn -45 what's_the -45 what_did 45 you'd 45 a_service -44
      access_denied -44 and_i'm 44 are_there 44 at_boot -44 away 44 big_is 44 cactus -44 cheap -44
      coffee -44 complete 44 deploy -44 exist 44 fire_up 44 going_on 44 home 44 image_to -44
      inherited 44 is_full -44 kids -44 kuma 44 latex -44 logical_volume -44 much_does -44
      my_machine 44 on_holiday 44 overnight 44 people 44 rabbitmq 44 salesforce -44 say_about 44
      serial -44 serial_port -44 sits_on 44 sleep -44 spring_boot 44 stack_firewood -44 subnet -44
      the_database 44 transcoder 44 upgrade_postgres -44 we're_on 44 whale -44 what_to -44
      a_quick 43 auth 43 bare_metal -43 capital_of -43 deadlock 43 debian -43 except 43
      file_for 43 fire -43 firefox -43 fritzbox -43 get_one 43 go_into 43 grace 43
      home_assistant 43 is_in 43 it_start 43 it_to 43 m -43 minutes_on -43 mismatch -43
      our_image 43 outlook -43 pipeline_with -43 reads_it 43 restart_the -43 script -43 serving 43
      should_a -43 speaker -43 subnet_<path> -43 talk_to 43 translate -43 up_and 43 uptime 43
      uptime_kuma 43 using 43 wine -43 3am 42 a_volume 42 at_all 42 auth_service 42
      billing_worker 42 brutal 42 compose_a -42 compute -42 conference -42 could_not -42
      day_and 42 denied_publickey -42 external 42 go_in -42 god -42 i_don't 42 i_inherited 42
      i_keep -42 it_has 42 morning_how -42 my_nose -42 nail -42 nose -42 of_an -42 overlay 42
      permission_denied -42 publickey -42 push_the -42 r -42 reachable 42 runs_my -42
      secondary -42 serious 42 site_to -42 spring 42 suspect 42 the_other 42 the_yaml 42
      timestamps 42 toilet -42 ui 42 unused 42 upgrade -42 vegan -42 visual -42 when_a -42
      would_a 42 write_unit -42 acr 41 added -41 all_of 41 bottom -41 by_anything 41 by_hand 41
      can't_open 41 cycle 41 delete_the -41 do_anything 41 does_this 41 hamburg -41 i've_been 41
      ios -41 just_give 41 just_want 41 less -41 manifest_for 41 mb 41 on_sundays -41
      postgres_for 41 problem -41 pythonic -41 remote -41 sheet -41 site_db 41 stripe -41 tail -41
      the_wrong -41 them_out 41 tomato -41 tracker 41 two_years 41 when_should -41 work_on 41
      years_ago 41 you_be 41 a_colleague 40 acme 40 and_nobody 40 and_tell 40 and_which 40
      any_tips -40 anything_in 40 article -40 bank 40 can't_be -40 canada -40 cannot_be -40
      count_how 40 denied_for -40 did_the 40 earn -40 fails_in -40 file_names -40 get_it 40
      git_pull -40 good_for -40 heart -40 height -40 history -40 idle -40 in_go -40 in_python -40
      invalid -40 lasagna -40 linked -40 mikrotik -40 mum -40 my_tag -40 nagios -40 network_in -40
      noon 40 or_did 40 profile -40 rain -40 risky 40 shipping_container -40 stain -40 stand 40
      stay_on 40 syslog -40 test 40 text -40 this_machine 40 tie -40 to_have 40 tour -40
      varnishadm 40 water -40 we_set 40 what_you'd 40 wise 40 a_column -39 a_minute 39
      a_security -39 a_week 39 alpine 39 and_get 39 assistant 39 bite -39 boot_it -39 but_only -39
      cloudformation -39 cloudformation_stack -39 container_to 39 dinner -39 driveway -39 dry -39
      elasticsearch 39 every_little 39 flutter -39 gitlab 39 hd -39 hop_into 39 in_sydney -39
      internal 39 involved -39 it_again 39 last 39 macintosh -39 make_a -39 need_it 39 of_the 39
      off_and 39 pg_primary 39 security -39 selinux -39 since_noon 39 stack 39 sydney -39
      take_it -39 the_latest -39 the_payment 39 the_vendor 39 this_box 39 too_much -39 traffic 39
      tried 39 tutorial 39 unless_stopped 39 up_in 39 village -39 what_i 39 what_nets 39
      wrote_this 39 and_on 38 are_taken 38 at_<file> 38 awk -38 birdhouse -38 cancel -38 cell -38
      clocks -38 consumer -38 covid_tracker 38 credentials 38 films_for 38 floating -38
      git_tag -38 hop 38 hot -38 i_feel -38 implicits -38 intel 38 it_i 38 know_how 38 manga -38
      mem 38 mosquitto 38 my_router -38 my_site -38 octopus -38 on_it 38 ospf -38 painted_the -38
      peas -38 playbook -38 qa 38 quit 38 reach -38 robocopy -38 rotate -38 security_group -38
      side -38 speed_up -38 spot -38 store -38 sum -38 test_for -38 the_running 38 theorem -38
      think_of 38 usb -38 what_can -38 1g 37 2gb 37 a_conference -37 a_white 37 and_all 37
      app_store -37 as_it 37 blank 37 bread -37 create_a -37 def 37 device -37 distro -37
      dockerhub 37 down_on -37 fails_could -37 fault -37 fire_on -37 for_bugs -37 from_another -37
      get_me 37 give_them 37 go_up -37 going_to -37 harbour -37 i'd_love 37 i_think 37 in_c -37
      intern 37 is_ok -37 it_down 37 just_called 37 kibana 37 kotlin -37 lettuce -37 mailpit 37
      mask -37 mean -37 method -37 mistakes 37 need_for -37 node_from -37 note -37
      npm_registry -37 office -37 on_linux -37 orders_svc 37 orphaned 37 our_cluster 37 out_in -37
      pc -37 prometheus 37 pytest -37 rate_limits -37 replication -37 restricted 37 roses -37
      said 37 segmentation_fault -37 silently -37 so_it 37 still_in 37 teach -37 the_macvlan 37
      time_is -37 tmp 37 vault 37 white_page 37 you_have -37 you_let 37 a_separate 36
      a_throwaway 36 act 36 backed 36 been_running 36 check_on 36 cleanup -36 convert_this -36
      dangerous -36 detect -36 dockerize 36 from_the 36 gain 36 gets_flagged 36 ghcr 36 here_or 36
      host_by -36 hurt -36 i_get 36 i_undo 36 in_on -36 is_wrong 36 it_works 36 kick_it 36
      lots_of -36 map -36 match -36 maven_build -36 my_laptop 36 ninja -36 nobody_needs 36 nvm -36
      often_should -36 open_port -36 ops 36 or_so 36 overview 36 recommend -36 restart_policy 36
      risk 36 so_the 36 space -36 sql_server -36 star 36 start_only -36 stop_at -36 summer -36
      tags_of 36 talk 36 that_up 36 the_mounted 36 the_rows 36 the_scraper 36 the_volume -36
      touch 36 two_more 36 users_in -36 w 36 4g 35 512m 35 a_function -35 a_mac -35 a_month 35
      app_net 35 belongs_in -35 build_it 35 build_takes -35 but_the -35 change_a 35 collection -35
      cruise -35 disabled -35 do_with -35 failed_for -35 family -35 fan 35 feedback 35 get_this 35
      halt 35 handling 35 homebridge 35 indexer_for 35 ingredients 35 keep_waking -35 laptop_is 35
      left_a 35 my_compose 35 names_with -35 network_of -35 nobody_can 35 of_my -35 one_named 35
      only_in -35 opinion 35 orange -35 org -35 our_registry 35 out_on 35 over_ssh -35 page -35
      pycharm -35 ready 35 resolve_the -35 rf -35 rm_rf -35 signing_certificate -35
      somewhere_safe 35 squash -35 stick -35 swear 35 tar 35 the_contents 35 the_office 35
      the_target -35 the_terminal 35 the_user 35 tunnel -35 two_days 35 up_from 35 volume_with 35
      was_the -35 webpack -35 week_what -35 wipe 35 xml -35 yesterday's 35 800m 34 a_file -34
      a_ship -34 accidentally 34 actions 34 although_i -34 app_has 34 boat -34 called 34
      cap_theorem -34 cloudflare -34 code 34 configured -34 copy 34 could_you 34 cypress_test -34
      default -34 demands 34 deploy_my -34 desktop -34 df_says -34 earring -34 edge_proxy 34
      emerg -34 engine 34 every_night -34 everything_from 34 export -34 falcon 34 filter -34
      folder_on -34 got 34 grown 34 healthcheck 34 hit 34 how_i 34 inside_a -34 is_this 34 jo -34
      late -34 line_in 34 look_for 34 love 34 may_i -34 monitoring 34 nginx_emerg -34 node_red 34
      numbers -34 of_<image> 34 one_command 34 one_environment 34 our_customer 34 our_village -34
      please_make 34 plot -34 prefix -34 pull_a -34 recipe 34 redux -34 s3 -34 sandra 34 scp 34
      should_have 34 summarise -34 swimming -34 the_final 34 the_header -34 the_month -34
      the_transcoder 34 to_do -34 to_host -34 token_from 34 volume_in -34 vs_code -34 which_ips 34
      you'd_object 34 a_pod -33 airflow 33 an_nfs -33 and_need 33 andthen -33 battery -33
      best_way -33 boot -33 bucket -33 build_and 33 by_then 33 cause 33 conflict_in -33 curent 33
      early -33 elastic 33 end_up 33 execute -33 explain_why 33 for_an -33 funeral -33
      gradle_build -33 hair -33 held -33 host_is 33 i_need 33 in_windows -33 interpreter -33
      is_anything 33 is_over 33 it_off 33 known 33 kunde42 33 lisbon -33 live 33 long_does -33
      not_found -33 nothing_to -33 our_spring 33 partition -33 pending 33 psql 33 raise_the 33
      remove_a -33 room 33 shrink -33 since_when 33 slurm -33 the_node 33 the_plot -33
      the_weather -33 think_it 33 to_learn -33 trigger -33 up_but -33 up_my -33 vim -33
      write_an -33 you_help -33 a_list 32 a_postgres 32 a_restart 32 an_hour 32 and_still 32
      apparmor -32 are_up 32 arguments -32 artisan 32 ashamed 32 british -32 can_be 32 can_u 32
      company 32 config 32 digest 32 disk_usage -32 docker_host 32 final 32 find_a -32 fine_by -32
      folder_into -32 follow 32 gdb -32 gift -32 have_any 32 hello_world 32 i_suspect 32
      ibuprofen -32 image_that 32 in_order 32 in_this 32 ingest 32 is_eating 32 it_was 32
      kafka_consumer -32 keyerror -32 letter -32 long_can -32 mirror -32 my_phone -32 n -32
      nested -32 network_at -32 not_start -32 on_branch -32 on_our -32 osi -32 profession -32
      recreate 32 scope -32 scrap 32 scratch 32 servercore 32 service_start -32 shutdown 32
      since_we 32 so_that 32 stream -32 studio -32 tax -32 teach_me -32 tgz 32 the_customer 32
      the_logs 32 to_dockerhub 32 to_its 32 waiting_for 32 we_ship 32 what_was -32 when_we 32
      you_keep -32 a_raspberry -31 adapter -31 adjacency -31 an_ec2 -31 app_to -31 are_we 31
      backup_of -31 borked 31 bowling -31 but_cpu -31 change -31 clamav 31 cuda 31 cuda_out -31
      cup -31 delete -31 dir 31 drops_my -31 ebs -31 ebs_volume -31 flags 31 for_loop -31
      for_three -31 gcc 31 golden -31 have_a 31 healthy -31 hvae 31 i'm_not 31 i_mean 31 i_read 31
      ideas -31 in_use 31 init -31 installed_on -31 iot 31 is_my -31 jpg -31 labour -31
      leftover -31 life -31 log4j 31 lost_its 31 minutes 31 minutes_nothing 31 much_could 31
      my_mac -31 node_version -31 not_be 31 ones_that 31 open -31 pay -31 php_artisan 31 ping -31
      play_with 31 please_find 31 plot_of -31 puppet -31 read_what 31 registry 31 returns_the -31
      revision 31 rhyme_for -31 risky_in 31 roll_back -31 rootless 31 shortcut -31 site -31
      spat 31 stay_in -31 sugar -31 terms -31 that_would 31 the_check 31 the_company 31 the_new 31
      three -31 unreachable -31 verify -31 wedding -31 which_ones 31 wood -31 a_kick 30 a_later 30
      a_reboot -30 and_its 30 and_remove 30 automatically -30 b 30 baseline 30 belong_to 30
      chromium -30 comparisonerror 30 conflict -30 consultant -30 crossword -30 cryptic -30
      cyber 30 data_from -30 deadline 30 fatal -30 for_everything -30 for_good 30 forklifts -30
      full -30 git_and -30 goroutine -30 harbor 30 have_them 30 holiday 30 i_type -30
      ingredients_of 30 is_green -30 isn't_enough 30 it's_only 30 it_with 30 lantern -30
      like_this 30 list_of 30 log_file -30 lost 30 love_to 30 maintain 30 measure -30 memory -30
      merge_this 30 mtu -30 my_iphone -30 my_running -30 myapp 30 mysql 30 network 30 now_my 30
      only_on -30 overview_of 30 patio -30 pip_install 30 queue 30 rc 30 read_that 30 refused -30
      rejects_my -30 rest 30 rewrite_this -30 rpc 30 started_from 30 still_have 30 stl -30
      tenant 30 that_exited 30 the_api 30 the_crawler 30 the_garden -30 the_helm -30 the_server 30
      to_change -30 to_jpg -30 to_restart -30 tool -30 try_out 30 tv 30 vacation 30 volume_for 30
      walk -30 warn_about -30 what_user 30 where_is 30 which_commit 30 which_versions 30
      with_containers -30 with_me 30 with_their 30 work_out 30 year -30 yolo -30 € -30 8k -29
      a_database 29 a_rails -29 all_its 29 bakery -29 balancer -29 baseurl -29 came_back 29
      connection_refused -29 cook -29 coredns 29 data 29 deriveddata -29 disk -29 div -29
      dockerfile_for 29 docusaurus -29 dotnet 29 five_services 29 flow -29 freeze_the 29
      from_it 29 hash -29 helm's_deep -29 hiccup -29 how_near 29 human -29 i_close 29 i_open -29
      i_rename -29 image_with -29 in_excel -29 iptables -29 is_attached 29 it_ignores 29
      its_data 29 karl 29 knows 29 laggy 29 load_balancer -29 longer 29 mayor -29 memory_limit 29
      merge 29 namespace_in -29 nice -29 of_their 29 only_for -29 our_docker 29 our_private 29
      output 29 overlook 29 paragraph -29 parcel -29 pension -29 poetry -29 real_quick 29
      reduce_the -29 resource 29 rule_to -29 satellite -29 sent 29 shows_one -29 size_for -29
      spark_job -29 spin 29 ten_minutes 29 tests_with -29 the_connection -29 the_evening -29
      the_host 29 the_layers 29 the_left -29 the_website 29 the_world -29 them_on 29 they_are 29
      this_dockerfile 29 times_a 29 unattended -29 uninstall -29 upgr -29 we_got 29 what_is -29
      what_you 29 where_on 29 write_in -29 wrong -29 you_look 29 a_logical -28 a_treehouse -28
      allowed_to 28 an_image -28 arm64 28 around_in 28 audiobookshelf 28 baked_the 28
      before_the -28 blue_screen -28 can't_sleep -28 can't_tell 28 can_ping -28 cloud -28
      compare -28 compost -28 consume 28 cost -28 course 28 disk_management -28 do_it 28
      don't_show 28 drive -28 elixir -28 encoding -28 error_code 28 every_month -28 field -28
      final_stage 28 frozen 28 galera -28 gb_csv -28 have_is 28 host's_network -28 hubspot -28
      i_could 28 i_delete -28 i_no 28 iframe -28 image_and 28 in_package -28 incl 28
      instance_of 28 integration 28 it_do 28 jira -28 knee -28 label 28 lan 28 laravel 28
      last_night 28 lukas99 28 max 28 midnight 28 monday 28 must_be 28 mysql_replication -28
      name 28 near 28 network_is -28 nfs -28 npm_install -28 off_the 28 off_this 28 on_monday 28
      only_a 28 only_explain 28 only_images 28 out_for 28 php 28 plugin -28 put_the 28
      python_with -28 rabbitmq_with 28 rebuild 28 reduce -28 render -28 reset_the -28
      review_for -28 rotterdam -28 router -28 scanner -28 script_in 28 seconds_grace 28 small -28
      sonar 28 source 28 start_after -28 start_the 28 stomach -28 style 28 substitute -28
      syncthing 28 tag_with -28 that_nobody 28 that_was -28 the_compose 28 the_deploy 28
      the_roses -28 the_yml 28 this_one 28 till 28 timeout -28 todoapp 28 touch_the 28
      treehouse -28 typed_the 28 use_which -28 values -28 what's_that -28 when_does -28
      whether_the 28 winforms -28 yoga -28 able_to 27 and_<file> 27 artisan_migrate 27 ate -27
      available 27 await -27 before_that 27 best_practice 27 camera 27 can_someone 27 candidate 27
      claims 27 constipation -27 contents_of 27 cpus 27 ctrl 27 date_of -27 directive -27
      dismantle 27 dk 27 dodgy 27 dolphins -27 driver_of 27 drop_the 27 erase 27 err 27
      export_to -27 file_on -27 fine 27 fra 27 from_<file> 27 gigabytes 27 hang_a -27 happens -27
      have_we 27 helm_of -27 helps 27 homework 27 how_often -27 i_only 27 idiom -27 if_i -27
      image_is 27 ip_of 27 is_off 27 is_only 27 it_may 27 it_when 27 k6 -27 k_means -27 kernel -27
      kitchen -27 last_time 27 list_the 27 load_test -27 make_my 27 minutes_to 27 moon -27
      mortimer -27 mountpoint 27 must_not 27 my_cat -27 myth -27 never_restart 27 next_to 27
      no_network -27 not_sure 27 oven -27 padding -27 paperback -27 parish -27 payload 27
      photoprism 27 plant -27 potatoes -27 practice 27 prune_the -27 push -27 quality 27
      receiver 27 replicas_of 27 rewrite -27 runner 27 second_one 27 see_the -27 self -27
      servername -27 show_up 27 sit_in 27 smart -27 sourdough_starter -27 staff -27 start 27
      strategy -27 survey 27 swallow -27 tag_on -27 target -27 that_file -27 that_the 27
      the_engine 27 the_internet 27 the_php 27 them_to 27 three_nodes -27 tmux -27 to_hamburg -27
      to_lisbon -27 to_my -27 to_take -27 transaction -27 trilogy -27 unmount -27 vaultdata 27
      vegetarian -27 warm_up 27 where_the -27 while_i 27 with_our 27 write_it 27 you_choose -27
      2am 26 30s 26 a_joke -26 a_net 26 a_sql -26 africa -26 all_this 26 and_with 26 apk -26
      around_<ports> 26 as_well 26 auditor 26 battery_drains -26 behind_a -26 benefits -26
      benefits_of -26 bigquery -26 birthday -26 bitte -26 boyfriend -26 cello -26 changed_the -26
      checkpoint -26 chicken -26 christmas -26 club -26 created_the -26 dangling 26 date -26
      debug -26 details 26 did_someone 26 dispose 26 dispose_of 26 does_and 26 down_the 26
      driver_options 26 element -26 euros -26 everest -26 first_dockerfile 26 fits -26 flour -26
      for_tonight 26 forest -26 form -26 four_minutes 26 freeze 26 function_that -26 garage -26
      give -26 have_it 26 health_benefits -26 hive -26 i_already 26 i_install -26 i_shared 26
      i_still 26 in_africa -26 in_particular 26 in_two -26 index_on -26 intune -26 is_disabled -26
      is_stuck 26 it_dangerous -26 it_get 26 jazz -26 keras -26 lambda_times -26 laundry -26
      left_and -26 live_in -26 llama -26 log_on -26 logs_since 26 me_in 26 medici -26 mind -26
      mine_is 26 minecraft 26 muscle -26 my_parcel -26 my_spring 26 nested_lists -26
      network_for 26 new_container 26 no_idea 26 not_exist -26 nothing_is 26 npm_token 26
      of_immich 26 of_this 26 one_or 26 opt 26 particular 26 pattern -26 paving -26 pharmacist -26
      psu -26 questions -26 random_forest -26 recommend_a -26 relaxed -26 rm 26 run_but -26
      scan_my -26 shadow -26 share_a 26 signature -26 sky -26 so_far 26 solve -26 speed -26
      stunnel 26 summary -26 system_image -26 that_from -26 the_backend 26 the_bot 26 the_demo 26
      the_difference -26 the_environment -26 the_root -26 the_sky -26 the_windows 26 they're 26
      this_goes 26 this_is 26 though_the -26 to_another -26 to_our 26 to_store -26 trash 26
      travelling -26 tree -26 tuesday -26 two_minutes 26 under_<image> 26 up_to 26 up_with 26
      vpc -26 weather -26 weeks 26 what_ip 26 which_of 26 which_tags 26 who_runs -26 whom -26
      with_size 26 with_which 26 worse -26 0ab12 -25 500s 25 a_windows -25 affected_by 25 and_a 25
      and_show 25 anon -25 approve_or 25 archive 25 area 25 at_the -25 atmosphere -25
      before_this 25 between_a -25 bin 25 blood -25 composer 25 conditions -25 decent 25 diet 25
      dishes -25 dynamic -25 emulator -25 everybody 25 exceeded -25 fish 25 for_python 25
      french -25 from_one -25 grab 25 grandma -25 ha 25 hogging 25 httpchk -25 i_can 25
      i_committed 25 implement_a -25 inside_the 25 interest -25 ip_does 25 it_any 25
      knee_hurts -25 labelled 25 ladybirds -25 lazy -25 like_an 25 lullaby -25 macvlan0 25
      made_of 25 make_the 25 mars -25 me_all 25 mean_the 25 netplan -25 newest 25 norwegian -25
      on_docker 25 on_their 25 only_the 25 open_source 25 our_repo 25 outofsync 25 output_of 25
      pandas -25 passport -25 pip 25 plain -25 pmap -25 president -25 process_on -25 reboot -25
      reference -25 registry_key -25 registry_office -25 rmi -25 route53 -25 rules_does 25
      say_to 25 sciatica -25 scikit -25 sda2 -25 server_to 25 session -25 shelf -25 sighup 25
      smallest 25 snapshot_too -25 spelling -25 stairs -25 standby -25 swarm -25 swim_in -25
      tallest -25 tear 25 text_in -25 thai -25 the_bank 25 the_monitoring 25 the_newsletter 25
      the_tallest -25 thin -25 this_for 25 tides -25 tileserver 25 time_does 25 to_ask -25
      to_get -25 to_ghcr 25 to_read -25 to_see -25 toddler -25 tune -25 tunnelling -25
      typescript -25 update_stuck -25 usb_stick -25 used -25 user_and 25 version_of 25
      was_really -25 wifi -25 will_do 25 with_five -25 workshop 25 worst -25 zabbix -25 400px -24
      a_beginner -24 a_core 24 a_different -24 a_kettle -24 a_transaction -24 accommodate -24
      add_swap -24 and_make -24 antwerp -24 as_root -24 audit 24 aws -24 background -24 be_the 24
      bookstack 24 but_no -24 can't_ping -24 can_do -24 cherry -24 cherry_pick -24 chile -24
      copied_this 24 could_we 24 creds 24 cron -24 cura -24 cure -24 cut 24 cyclonedx 24
      dependency -24 df -24 diff 24 differ -24 don't_know 24 every_time -24 expires -24
      external_volume 24 fail2ban -24 file_with -24 fix 24 grafana_panel -24 hand_in 24
      hangover -24 has_the 24 have_and 24 have_the 24 have_they 24 headset -24 healthier -24
      hoard 24 i_save 24 images_in 24 in_harbor 24 in_node -24 in_r -24 is_dead 24 is_getting -24
      it's_not 24 it_just 24 its_memory 24 keeps_dying -24 kettle -24 kilimanjaro -24 launch 24
      like_to -24 louder -24 mb_in 24 me_at -24 me_ten -24 meeting 24 mp3 -24 my_service -24
      need_to -24 night_at -24 of_site 24 of_those 24 on_here 24 one_i 24 only_show 24
      only_when -24 or_no -24 oracle -24 pack -24 panel -24 panel_shows -24 people_are 24
      phrases -24 plan_for -24 print -24 print_spooler -24 pull -24 quay 24 queue_is 24
      recursive -24 regedit -24 sales -24 say_in 24 scheduler 24 sees_an 24 select -24 sell -24
      service_account -24 shift -24 sick 24 sing 24 so_big -24 specified -24 spooler -24
      startup 24 steganography -24 swap_to -24 switch_the 24 that_don't -24 the_dev 24 the_disk 24
      the_dock -24 the_pods 24 the_start 24 the_washing -24 the_web -24 there_more 24
      this_image -24 this_minute 24 tired 24 tired_of 24 transaction_in -24 twice_as 24 ufw -24
      underlining 24 unifi 24 update_of 24 volume_called 24 vss -24 was_at -24 washing_machine -24
      webhook -24 website_with -24 what_each 24 whenever 24 width -24 windows_registry -24
      with_a -24 with_no 24 would_the 24 writer -24 wsus -24 y -24 yes_or -24 you_see 24
      a_tmpfs 23 a_worker -23 access_log -23 and_deleted 23 annoying 23 aws_keys 23 battle -23
      be_able 23 be_running 23 beatles -23 blob -23 bounce_the 23 branch_builds 23 brand -23
      broken 23 bubble -23 builder 23 bulbs -23 buttermilk -23 by_about -23 by_line -23 cake -23
      can_disappear 23 clashes 23 clashes_with 23 cm -23 copy_the -23 dba 23 dead 23
      deleted_files -23 development -23 ditch 23 draft 23 drywall -23 empire -23 empire_fall -23
      enough 23 erlang -23 exactly 23 explain_to -23 exporter 23 failure -23 film 23 for_two 23
      forgot 23 fork -23 from_now 23 gd 23 gentle 23 gets_stuck -23 goodbye -23 graz -23
      have_to 23 hen -23 history_of -23 huge 23 i_changed 23 i_gave 23 i_wrote 23 in_docker 23
      inside_my -23 inventory 23 is_the -23 iso -23 it_is 23 it_later 23 kilometres -23
      line_by -23 linked_list -23 logstash 23 lvm -23 mkv -23 moby -23 monolith 23 much_memory -23
      much_of 23 mustn't 23 network_and 23 nexus 23 nginx_access -23 no_longer 23 nobody_has 23
      now_on 23 of_all 23 of_checkout 23 offline -23 on_but 23 on_the 23 oslo -23 out_of 23
      outside -23 pavement -23 pentester 23 physics -23 pilates -23 pilot -23 pool -23
      pressure -23 product_is 23 pros -23 record_for -23 refactor -23 remove_the -23 resize_an -23
      ridiculous 23 roman -23 roman_empire -23 sandwich -23 says_i -23 sec 23 secret_of -23
      send_the 23 service_on -23 services_of 23 set_in -23 shouldn't_be 23 shout 23 so_how 23
      solr 23 stable 23 stacktraces 23 stop_for 23 stop_it 23 subnet_of 23 the_default -23
      the_first -23 the_output 23 the_roman -23 the_service -23 the_wiki 23 the_workshop 23
      there_are 23 thesis 23 thing_by 23 through_the 23 thursday 23 to_push -23 to_test 23
      too_early -23 transfer -23 travel 23 udp -23 unexpectedly -23 use_a -23 used_by 23
      vulnerabilities 23 what's_in 23 wind -23 with_it 23 with_php 23 women -23 you_start -23
      2g 22 a_<file> 22 a_leg -22 a_newborn -22 a_text -22 about_our 22 about_to 22 address_of 22
      airbag -22 alpine_to 22 and_mysql -22 and_only 22 and_start 22 at_it 22 atomic -22
      authority -22 axios -22 begin_with 22 biggest 22 birth -22 blurry -22 book -22 boy -22
      branches_and 22 brittany -22 captain -22 center -22 check_for -22 collabora 22 come_from -22
      commit_in -22 components -22 cookie -22 copy_my -22 countries -22 cup_in -22 dehydrate -22
      does_my -22 dune -22 dutch -22 each_of 22 eating_my 22 envelope -22 eyes 22 famous -22
      for_container -22 free 22 given -22 gnome -22 goethe -22 googleapi -22 grey -22 haggis -22
      handshake -22 has_only 22 helm_chart 22 help_my -22 heresy -22 how_bad 22 howling 22 html 22
      identifier -22 importer 22 in_api 22 in_ns 22 incr -22 into_another -22 io 22 io_of 22
      it's_stuck 22 it_have 22 its_database 22 just_need 22 keeps_starting -22 large -22
      last_commit -22 leg -22 let_me 22 listens_on -22 log4j2 -22 made_for 22 madeira -22
      maven -22 migrate -22 minutes_is -22 mqtt 22 msb4019 -22 my_<file> 22 my_desktop -22
      mysql_for -22 named_volume 22 need_somewhere 22 newborn -22 ns 22 obliged 22 october -22
      of_every -22 of_java 22 ollama 22 one_tag 22 online -22 oomkilled 22 open_for 22
      order_by -22 our_file -22 our_product 22 our_web -22 ours_was 22 parse -22 pine -22
      polite -22 priority -22 put_<file> 22 qr -22 qr_code -22 queue_worker -22 region -22
      rescue -22 resin -22 resolution -22 retention 22 rises -22 root_user 22 row_in 22 safari -22
      sailors -22 schema -22 sent_me 22 ship_a -22 shows_a -22 since_i 22 singleton -22 socket -22
      soup -22 spotify -22 srcset -22 stop 22 supervisor 22 synth -22 tags_in 22 take_a 22
      tarball 22 that_we 22 the_garage -22 the_importer 22 the_iot 22 the_key -22 the_lab 22
      the_management 22 the_morning -22 the_price 22 the_public -22 the_staging 22 this_and 22
      titanic -22 to_fix 22 to_it 22 track -22 up_again 22 use_it 22 vst -22 want_the 22
      was_found 22 wet -22 what_have 22 while_it 22 world_cup -22 wrong_in 22 wrong_with 22 5k -21
      a_deployment 21 a_fresh 21 a_human -21 a_layer 21 a_map -21 a_tester 21 afternoon -21
      against 21 and_cons -21 and_in -21 android_app -21 appears 21 array -21 as_a 21 ask_my -21
      at_which -21 attached_to 21 axis -21 bach's -21 back_from 21 back_on 21 back_to 21
      bash_in 21 be_on 21 bedroom -21 bhutan -21 bigquery_costs -21 biting_my -21 bring_it 21
      burkina -21 burkina_faso -21 came_out -21 can't_talk 21 can_my -21 capabilities 21
      charge -21 cheese -21 complain_that 21 compose_project 21 cons -21 cordial -21 could_a -21
      damages -21 data_and 21 docking_station -21 dt 21 eats_all -21 elderflower -21 enter -21
      entertain -21 eval -21 evicted -21 expires_too -21 f -21 faso -21 fetch 21 finger -21
      for_eight -21 formula -21 fs -21 girl -21 git_says -21 going_again 21 gtm -21 headache -21
      how_far 21 how_should 21 how_was -21 i_make 21 if_i'm -21 images_after -21 in_production -21
      in_react -21 indentation 21 intellij -21 is_docker -21 is_on 21 is_what 21 it_going -21
      it_needs 21 it_there 21 job_has 21 jpeg -21 king -21 last_hour 21 laugh -21 least -21
      ledger 21 letter_to -21 like_them 21 limit_of 21 limiter 21 load_a 21 loop_in -21 mad 21
      major -21 make_it -21 make_room 21 manure -21 many_layers -21 markupsafe -21 matrix 21
      me_to -21 me_whether 21 me_with -21 median -21 melts -21 mir -21 months_ago 21 move_to -21
      my_disk -21 my_docker 21 my_dockerfile 21 my_nails -21 need_a 21 no_clue 21 no_internet 21
      notifications -21 now_and 21 of_burkina -21 of_cart 21 of_five 21 one_after 21 one_in -21
      only_need 21 opinion_of 21 outlook_keeps -21 pancakes -21 payroll 21 promise 21 pros_and -21
      public 21 push_notifications -21 python_image 21 pythonanywhere -21 react -21 readme 21
      redis_so 21 rewritten 21 reykjavik -21 root -21 run_php 21 safe_for -21 scan_this -21
      script_to -21 sea -21 set_for -21 set_up -21 signed -21 snap 21 social -21 sticky -21
      stop_biting -21 stuck_in -21 svc_billing 21 tag_for 21 team_and 21 tells -21 test_is 21
      thats 21 the_power 21 the_production 21 there's_no -21 think_i 21 this_node 21 throw_out 21
      to_hear 21 tomcat 21 turkey -21 turned_on -21 uat 21 un -21 up_before 21 usage -21 vm -21
      wat 21 wear -21 what_size 21 wife -21 xfs -21 yarn -21 2t -20 a_bit -20 a_look 20 a_way -20
      an_empty -20 argocd 20 authenticate 20 bash_script 20 be_enough 20 berries -20 captial -20
      celery_worker 20 clogged -20 cluster_headache -20 container_needs 20 convert_a -20 dicts -20
      directory 20 discovered -20 disposable 20 do_this 20 dockerfile_of 20 doesn't_start -20
      drain -20 drink -20 eight 20 environment 20 equal -20 every_morning 20 excludes -20
      ggplot -20 hangs_at -20 have_i 20 heap -20 homelab 20 i'm_the 20 i_lose -20 i_wear -20
      i_would 20 is_that -20 it_all 20 it_quit 20 jumps_to -20 just_hangs 20 land -20
      lazy_loading -20 migrate_in 20 more_than 20 move_the -20 movie -20 mp4 -20 my_son -20
      new_hires 20 on_all 20 penicillin -20 per_day -20 percent 20 phone -20 port_forwarding -20
      portugla -20 powershell -20 proof -20 raid -20 raw -20 reconnecting 20 recover -20
      recurrence -20 retired -20 risotto -20 sed -20 simple 20 son -20 sudo -20 teammate 20
      the_ip 20 through_git 20 time -20 together 20 true 20 unauthorized 20 untagged 20 vienna -20
      weather_like -20 who_wrote -20 wrote_the -20 zoom -20
      """)
}
